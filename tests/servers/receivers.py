"""Small receivers for the tests of delivery. Plain: TLS ends in front of them. Each prints "ready" once it listens.

receivers.py form PORT FOLDER          a form server that knows idempotency keys, as rageshake answers
receivers.py smtp PORT FOLDER [NAME PASSWORD]
receivers.py proxy PORT FOLDER [NAME PASSWORD [SCHEME …]]   offers these ways to sign in; Basic where none is named
receivers.py container ADDRESS RIGHTS  makes a container in Azurite; prints its path and signature
receivers.py reading NAME              prints path and signature for reading it
"""

import base64
import datetime
import email.parser
import email.policy
import hashlib
import hmac
import http.server
import json
import pathlib
import select
import socket
import sys
import threading
import urllib.parse
import urllib.request


def serve(handler, port):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", int(port)), handler)
    print("ready", flush=True)
    server.serve_forever()


def form(port, folder):
    stored = pathlib.Path(folder)
    turn = threading.Lock()

    class Form(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            length = int(self.headers["Content-Length"])
            body = self.rfile.read(length)
            if len(body) != length:
                return
            head = f"Content-Type: {self.headers['Content-Type']}\r\n\r\n".encode()
            message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
            fields, files = {}, []
            for part in message.iter_parts():
                name = part.get_param("name", header="content-disposition")
                if part.get_filename():
                    files.append((name, part.get_filename(), part.get_payload(decode=True)))
                else:
                    fields[name] = part.get_payload(decode=True).decode()
            (field, name, content), = files
            with turn:
                (stored / (fields["idempotency_key"] + ".bin")).write_bytes(content)
                seen = {"fields": fields, "field": field, "name": name, "path": self.path,
                        "client": self.headers.get("X-Client"), "authorization": self.headers.get("Authorization")}
                with open(stored / "requests.jsonl", "a") as log:
                    log.write(json.dumps(seen) + "\n")
            answer = json.dumps({"report_url": f"https://it.example/{fields['reference']}", "bytes": len(content),
                                 "sha256": hashlib.sha256(content).hexdigest()}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    serve(Form, port)


def smtp(port, folder, name=None, password=None):
    from aiosmtpd.controller import Controller
    from aiosmtpd.smtp import AuthResult

    stored = pathlib.Path(folder)

    class Mailbox:
        async def handle_DATA(self, server, session, envelope):
            message = email.message_from_bytes(envelope.content, policy=email.policy.default)
            # As mailboxes do: a copy with the same id is the same mail.
            identity = hashlib.sha256(message["Message-ID"].encode()).hexdigest()
            attachment, = message.iter_attachments()
            (stored / (identity + ".bin")).write_bytes(attachment.get_payload(decode=True))
            (stored / (identity + ".eml")).write_bytes(envelope.content)
            return "250 kept"

    def check(server, session, envelope, mechanism, data):
        right = mechanism in ("LOGIN", "PLAIN") and (data.login, data.password) == (name.encode(), password.encode())
        return AuthResult(success=right, handled=False)

    options = {"authenticator": check, "auth_required": True, "auth_require_tls": False} if name else {}
    controller = Controller(Mailbox(), hostname="127.0.0.1", port=int(port), data_size_limit=200_000_000, **options)
    controller.start()
    print("ready", flush=True)
    threading.Event().wait()


def proxy(port, folder, name=None, password=None, *schemes):
    log = pathlib.Path(folder) / "requests.jsonl"
    wanted = name and "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()

    class Proxy(http.server.BaseHTTPRequestHandler):
        def do_CONNECT(self):
            right = not wanted or self.headers.get("Proxy-Authorization") == wanted
            with open(log, "a") as file:
                file.write(json.dumps({"target": self.path, "right": right}) + "\n")
            if not right:
                self.send_response(407)
                for scheme in schemes or ['Basic realm="proxy"']:
                    self.send_header("Proxy-Authenticate", scheme)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            host, port = self.path.rsplit(":", 1)
            with socket.create_connection((host.strip("[]"), int(port)), 5) as target:
                self.send_response(200)
                self.end_headers()
                self.wfile.flush()
                both = {self.connection: target, target: self.connection}
                while True:
                    for ready in select.select(list(both), [], [])[0]:
                        chunk = ready.recv(65536)
                        if not chunk:
                            return
                        both[ready].sendall(chunk)

        def log_message(self, *_):
            pass

    serve(Proxy, port)


# Azurite's own account, which every copy of it has: https://github.com/Azure/Azurite#default-storage-account
ACCOUNT = "devstoreaccount1"
KEY = base64.b64decode("Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==")


def signed(lines):
    return base64.b64encode(hmac.new(KEY, "\n".join(lines).encode(), hashlib.sha256).digest()).decode()


def container(address, rights, end="2099-01-01T00:00:00Z"):
    name, version = f"reports-{rights}-{end[:4]}", "2021-12-02"
    # An account signature makes the container …
    account = {"sv": version, "ss": "b", "srt": "c", "sp": "c", "se": "2099-01-01T00:00:00Z"}
    account["sig"] = signed([ACCOUNT, "c", "b", "c", "", account["se"], "", "", version, "", ""])
    request = urllib.request.Request(
        f"{address}/{ACCOUNT}/{name}?restype=container&{urllib.parse.urlencode(account)}", b"", method="PUT")
    urllib.request.urlopen(request, timeout=10)
    # … and one for that container alone is what a policy holds: storage.microsoft.com, "Create a service SAS".
    lines = [rights, "", end, f"/blob/{ACCOUNT}/{name}", "", "", "", version, "c", "", "", "", "", "", "", ""]
    query = urllib.parse.urlencode({"sp": rights, "se": end, "sv": version, "sr": "c", "sig": signed(lines)})
    print(f"/{ACCOUNT}/{name}?{query}", flush=True)


def reading(name):
    version, end = "2021-12-02", "2099-01-01T00:00:00Z"
    lines = ["rl", "", end, f"/blob/{ACCOUNT}/{name}", "", "", "", version, "c", "", "", "", "", "", "", ""]
    query = urllib.parse.urlencode({"sp": "rl", "se": end, "sv": version, "sr": "c", "sig": signed(lines)})
    print(f"/{ACCOUNT}/{name}?{query}", flush=True)


if __name__ == "__main__":
    {"reading": reading, "form": form, "smtp": smtp, "proxy": proxy, "container": container}[sys.argv[1]](*sys.argv[2:])
