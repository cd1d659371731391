//! One window a person: a second start raises the first, hands its link or file over, and ends.
//!
//! Linux: `org.freedesktop.Application` of the Desktop Entry Specification over the session bus, so that a desktop can do the same
//! itself. Windows: a mutex and a window message. macOS does it by itself. What is handed over is judged like any other argument.

#[cfg(target_os = "linux")]
pub(crate) use linux::{Claim, claim, follow, release};
#[cfg(not(target_os = "linux"))]
pub(crate) use other::{Claim, claim, follow, release};

#[cfg(target_os = "linux")]
mod linux {
    use std::{collections::HashMap, time::Duration};

    use tauri::{AppHandle, Builder, Manager, Url, Wry};
    use tokio::sync::mpsc;
    use zbus::{Connection, OwnedVariant, Variant};

    use crate::{
        arguments::{self, Arguments},
        arrive, shell,
    };

    /// The program's name on the bus, the same as the name of its `.desktop` file.
    const NAME: &str = "org.enrollment-helper.EnrollmentHelper";
    /// Its object, spelled as paths allow.
    const PATH: &str = "/org/enrollment_helper/EnrollmentHelper";

    /// How long a bus, or a first window that hangs, may keep a start waiting.
    const LIMIT: Duration = Duration::from_secs(2);

    /// What a desktop tells beside a call; of it only the token counts that lets a window come to the front.
    type PlatformData = HashMap<String, OwnedVariant>;

    /// What a second start asks of the first.
    #[derive(Debug)]
    pub(super) struct Call {
        arguments: Arguments,
        token: Option<String>,
    }

    /// Whether this is the first start, and what later ones ask of it.
    #[derive(Debug)]
    pub(crate) struct Claim {
        pub(crate) is_first: bool,
        // The name is given back when the connection is dropped.
        listening: Option<(Connection, mpsc::UnboundedReceiver<Call>)>,
    }

    impl Default for Claim {
        fn default() -> Self {
            Self { is_first: true, listening: None }
        }
    }

    /// Served by the first window.
    struct Application {
        calls: mpsc::UnboundedSender<Call>,
    }

    impl Application {
        fn call(&self, addresses: &[String], platform_data: &PlatformData) {
            let token = ["activation-token", "desktop-startup-id"]
                .iter()
                .find_map(|key| String::try_from(platform_data.get(*key)?.try_clone().ok()?).ok());
            let arguments = arguments::from_addresses(addresses.iter().map(String::as_str));
            // Nobody listens any more: the window is closing.
            let _ = self.calls.send(Call { arguments, token });
        }
    }

    #[expect(clippy::needless_pass_by_value, reason = "what arrives over the bus is handed over")]
    #[zbus::interface(name = "org.freedesktop.Application")]
    impl Application {
        fn activate(&self, platform_data: PlatformData) {
            self.call(&[], &platform_data);
        }

        fn open(&self, uris: Vec<String>, platform_data: PlatformData) {
            self.call(&uris, &platform_data);
        }

        /// The program has no actions of its own on the desktop: it comes to the front.
        fn activate_action(&self, name: &str, parameter: Vec<OwnedVariant>, platform_data: PlatformData) {
            let _ = (name, parameter);
            self.call(&[], &platform_data);
        }
    }

    /// Takes the name, or hands over to who has it. Without a bus every start is the first.
    pub(crate) async fn claim(arguments: Arguments) -> Claim {
        let (calls, received) = mpsc::unbounded_channel();
        let builder = zbus::connection::Builder::session().serve_at(PATH, Application { calls });
        let Ok(Ok(connection)) = tokio::time::timeout(LIMIT, builder.method_timeout(LIMIT).build()).await
        else {
            return Claim::default();
        };
        match connection.request_name_with_flags(NAME, zbus::fdo::RequestNameFlags::DO_NOT_QUEUE).await {
            Ok(_) => Claim { is_first: true, listening: Some((connection, received)) },
            // A first window that gives no answer does not keep the second from opening.
            Err(_) => Claim { is_first: hand_over(&connection, &arguments).await.is_err(), listening: None },
        }
    }

    async fn hand_over(connection: &Connection, arguments: &Arguments) -> zbus::Result<()> {
        let addresses: Vec<String> =
            arguments.words.iter().filter_map(|word| address(word, arguments)).collect();
        let token =
            std::env::var("XDG_ACTIVATION_TOKEN").ok().or_else(|| std::env::var("DESKTOP_STARTUP_ID").ok());
        let platform_data: HashMap<&str, Variant<'_>> =
            token.iter().map(|token| ("activation-token", token.as_str().into())).collect();
        let interface = Some("org.freedesktop.Application");
        if addresses.is_empty() {
            connection.call_method(Some(NAME), PATH, interface, "Activate", &(platform_data,)).await?;
        } else {
            let body = (addresses, platform_data);
            connection.call_method(Some(NAME), PATH, interface, "Open", &body).await?;
        }
        Ok(())
    }

    /// A link as it is; a path as the address of its file, since the first window has another folder.
    fn address(word: &str, arguments: &Arguments) -> Option<String> {
        match app::arrival([word], &arguments.folder)? {
            app::Arrival::Link(_) => Some(word.to_owned()),
            app::Arrival::File(path) => Url::from_file_path(path).ok().map(String::from),
        }
    }

    /// Nothing more: the bus was asked before the window toolkit started.
    pub(crate) fn follow(builder: Builder<Wry>) -> Builder<Wry> {
        builder
    }

    impl Claim {
        /// From now on later starts reach this window.
        pub(crate) fn hand_over(self, handle: &AppHandle) {
            let Some((connection, mut received)) = self.listening else { return };
            let window = handle.clone();
            let task = tauri::async_runtime::spawn(async move {
                while let Some(call) = received.recv().await {
                    shell::raise(&window, call.token);
                    arrive(&window, &call.arguments);
                }
                drop(connection);
            });
            handle.manage(Listening(task));
        }
    }

    /// Until the window closes.
    struct Listening(tauri::async_runtime::JoinHandle<()>);

    /// The window closes: a start from now on is a first one again.
    pub(crate) fn release(handle: &AppHandle) {
        if let Some(Listening(task)) = handle.try_state().as_deref() {
            task.abort();
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[tokio::test]
        async fn a_desktop_hands_over_links_files_and_its_token() {
            let (calls, mut received) = mpsc::unbounded_channel();
            let (near, far) = std::os::unix::net::UnixStream::pair().unwrap();
            let far = zbus::connection::Builder::unix_stream(far).server(zbus::Guid::generate()).p2p();
            let far = far.serve_at(PATH, Application { calls });
            let near = zbus::connection::Builder::unix_stream(near).p2p();
            let (near, far) = futures::join!(near.build(), far.build());
            let (near, _far) = (near.unwrap(), far.unwrap());
            let interface = Some("org.freedesktop.Application");
            let data = HashMap::from([("activation-token", Variant::from("the token"))]);
            let body = (vec!["enrollment-helper://send"], data);
            near.call_method(None::<&str>, PATH, interface, "Open", &body).await.unwrap();
            let call = received.recv().await.unwrap();
            assert_eq!(call.arguments.words, ["enrollment-helper://send"]);
            assert_eq!(call.token.as_deref(), Some("the token"));
            let nothing = HashMap::<&str, Variant<'_>>::new();
            near.call_method(None::<&str>, PATH, interface, "Activate", &(nothing,)).await.unwrap();
            let call = received.recv().await.unwrap();
            assert_eq!((call.arguments.words.len(), call.token), (0, None));
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod other {
    use tauri::{AppHandle, Builder, Wry};

    use crate::arguments::Arguments;

    /// The first start: a later one is ended by the plugin or the system before it comes here.
    #[derive(Debug)]
    pub(crate) struct Claim {
        pub(crate) is_first: bool,
    }

    impl Default for Claim {
        fn default() -> Self {
            Self { is_first: true }
        }
    }

    impl Claim {
        #[expect(clippy::unused_self, reason = "what Linux hands over")]
        pub(crate) fn hand_over(self, _handle: &AppHandle) {}
    }

    /// Given back with the process.
    pub(crate) fn release(_handle: &AppHandle) {}

    pub(crate) async fn claim(_arguments: Arguments) -> Claim {
        Claim::default()
    }

    /// Raises the first window and hands it what the second was started with.
    #[cfg(windows)]
    pub(crate) fn follow(builder: Builder<Wry>) -> Builder<Wry> {
        builder.plugin(tauri_plugin_single_instance::init(|handle, words, folder| {
            crate::shell::raise(handle, None);
            let words = words.into_iter().skip(1).collect();
            crate::arrive(handle, &Arguments { words, folder: folder.into() });
        }))
    }

    /// The system keeps one, and hands over in `RunEvent::Opened`.
    #[cfg(not(windows))]
    pub(crate) fn follow(builder: Builder<Wry>) -> Builder<Wry> {
        builder
    }
}
