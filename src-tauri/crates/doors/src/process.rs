//! Starts a program: absolute path, argument list, time limit, bounded output, no shell.

use std::{ffi::OsString, path::PathBuf, process::Stdio, sync::LazyLock, time::Duration};

use tokio::{io::AsyncReadExt, sync::watch};

/// The most a program may print before it is cut off. Bytes.
pub const OUTPUT_LIMIT: u64 = 4 * 1024 * 1024;

/// True when this program is closing. Whoever waits for a program's output holds a receiver.
static CLOSING: LazyLock<watch::Sender<bool>> = LazyLock::new(|| watch::Sender::new(false));

/// How long [`end_all`] waits for programs to be ended.
const ENDING_LIMIT: Duration = Duration::from_millis(500);

/// Ends every program whose output is waited for, and lets none begin: this program is closing, and what hangs would outlive it.
pub async fn end_all() {
    CLOSING.send_replace(true);
    let _ = tokio::time::timeout(ENDING_LIMIT, CLOSING.closed()).await;
}

/// A program to run.
#[derive(Clone, Debug)]
pub struct Run {
    /// Absolute path; anything else is refused.
    pub program: PathBuf,
    /// Arguments, each as it is.
    pub arguments: Vec<OsString>,
    /// How long it may take.
    pub limit: Duration,
}

/// What a program did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Exit status; `None`: ended by a signal.
    pub status: Option<i32>,
    /// What it printed.
    pub stdout: Vec<u8>,
    /// What it complained of.
    pub stderr: Vec<u8>,
}

/// Why a program gave no output.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The path is not absolute.
    #[error("{0} is not an absolute path")]
    NotAbsolute(PathBuf),
    /// There is no such program.
    #[error("{0} is not on this computer")]
    NotInstalled(PathBuf),
    /// The system would not start it, or would not let us read it.
    #[error("{program}: {source}")]
    Io {
        /// The program.
        program: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// It was still running at its limit, and was ended.
    #[error("{program} gave no answer within {limit:?}")]
    TimedOut {
        /// The program.
        program: PathBuf,
        /// Its limit.
        limit: Duration,
    },
    /// This program is closing; that one was ended.
    #[error("{0} was ended with this program")]
    Closing(PathBuf),
}

impl Run {
    /// A program with its arguments and limit.
    pub fn new<A: Into<OsString>>(
        program: impl Into<PathBuf>,
        arguments: impl IntoIterator<Item = A>,
        limit: Duration,
    ) -> Self {
        Self { program: program.into(), arguments: arguments.into_iter().map(Into::into).collect(), limit }
    }

    /// Starts it and leaves it alone: a settings page that the person asked for. Its limit does not count.
    pub fn start(self) -> Result<(), Error> {
        if !self.program.is_absolute() {
            return Err(Error::NotAbsolute(self.program));
        }
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        let mut command = tokio::process::Command::new(&self.program);
        command.args(&self.arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        match command.spawn() {
            Ok(_) => Ok(()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Err(Error::NotInstalled(self.program))
            }
            Err(source) => Err(Error::Io { program: self.program, source }),
        }
    }

    /// Runs it to its end. It is killed when the limit passes or the future is dropped.
    pub async fn output(self) -> Result<Output, Error> {
        if !self.program.is_absolute() {
            return Err(Error::NotAbsolute(self.program));
        }
        let mut closing = CLOSING.subscribe();
        if *closing.borrow() {
            return Err(Error::Closing(self.program));
        }
        let failed = |source| Error::Io { program: self.program.clone(), source };
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        let mut command = tokio::process::Command::new(&self.program);
        command
            .args(&self.arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            // Language-neutral output where the program knows more than one.
            .env("LC_ALL", "C");
        #[cfg(windows)]
        command.creation_flags(0x0800_0000); // CREATE_NO_WINDOW, processthreadsapi.h
        let mut child = match command.spawn() {
            Ok(child) => child,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(Error::NotInstalled(self.program));
            }
            Err(source) => return Err(failed(source)),
        };
        let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
        let work = async {
            let (stdout, stderr) = tokio::try_join!(read(stdout), read(stderr))?;
            let status = child.wait().await?;
            Ok(Output { status: status.code(), stdout, stderr })
        };
        let ended = tokio::select! {
            ended = tokio::time::timeout(self.limit, work) => ended,
            _ = closing.wait_for(|closing| *closing) => {
                // Here and not when dropped: the receiver must not be gone before the program is.
                let _ = child.start_kill();
                return Err(Error::Closing(self.program));
            }
        };
        match ended {
            Ok(result) => result.map_err(failed),
            Err(_) => Err(Error::TimedOut { program: self.program.clone(), limit: self.limit }),
        }
    }
}

async fn read(stream: Option<impl tokio::io::AsyncRead + Unpin>) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if let Some(stream) = stream {
        stream.take(OUTPUT_LIMIT).read_to_end(&mut bytes).await?;
    }
    Ok(bytes)
}

#[cfg(all(test, unix))]
mod tests {
    use std::time::Instant;

    use super::*;

    fn shell(script: &str, limit: Duration) -> Run {
        Run::new("/bin/sh", ["-c", script], limit)
    }

    #[tokio::test]
    async fn output_complaints_and_status_come_back() {
        let output = shell("printf \"$LC_ALL\"; printf no >&2; exit 7", Duration::from_secs(10))
            .output()
            .await
            .unwrap();
        assert_eq!(output, Output { status: Some(7), stdout: b"C".to_vec(), stderr: b"no".to_vec() });
    }

    #[tokio::test]
    async fn a_program_that_hangs_is_ended_at_its_limit() {
        let folder = tempfile::tempdir().unwrap();
        let mark = folder.path().join("mark");
        let started = Instant::now();
        let script = format!("sleep 1; touch {}", mark.display());
        let answer = shell(&script, Duration::from_millis(100)).output().await;
        assert!(matches!(answer, Err(Error::TimedOut { .. })), "{answer:?}");
        assert!(started.elapsed() < Duration::from_millis(900));
        tokio::time::sleep(Duration::from_millis(1500)).await;
        assert!(!mark.exists(), "it was still running");
    }

    #[tokio::test]
    async fn a_program_that_prints_without_end_is_cut() {
        let output = shell("exec yes", Duration::from_secs(20)).output().await;
        let output = output.unwrap();
        assert_eq!((output.stdout.len() as u64, output.status), (OUTPUT_LIMIT, None));
    }

    #[tokio::test]
    async fn only_an_absolute_path_that_is_there_is_started() {
        let run = |program: &str| Run::new(program, ["x"], Duration::from_secs(1)).output();
        assert!(matches!(run("sh").await, Err(Error::NotAbsolute(_))));
        assert!(matches!(run("/nowhere/at/all").await, Err(Error::NotInstalled(_))));
        assert!(matches!(run("/").await, Err(Error::Io { .. })));
    }
}
