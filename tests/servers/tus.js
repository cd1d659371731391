// A tus server: node tus.js PORT FOLDER [BASE]. BASE is what clients see in front of it.
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";

const [port, directory] = process.argv.slice(2);
// The upload's address is told relative to the one that was asked: TLS ends in front of this server.
const server = new Server({ path: "/files", datastore: new FileStore({ directory }), relativeLocation: true });
server.listen({ host: "127.0.0.1", port: Number(port) }, () => console.log("ready"));
