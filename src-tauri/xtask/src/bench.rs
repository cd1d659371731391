//! `cargo xtask bench [MEBIBYTES]`: what a report costs against its peers, in one run on this machine: our own writer without search and masking,
//! `zip -6`, `sed -E`. Processor time is user and system time of the process; memory is the most it had resident.

use std::path::Path;

use crate::{
    Stop,
    command::{command, finish, is_on_path, root, said},
    files::{empty_folder, write},
    test::namespace,
};

/// As released, but for the time that the last optimisation takes.
const RELEASE: [(&str, &str); 2] =
    [("CARGO_PROFILE_RELEASE_LTO", "thin"), ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")];

/// Starts what follows and says: seconds of processor time, KiB resident at most.
const MEASURE: &str = "import os,sys\n\
pid=os.posix_spawnp(sys.argv[1],sys.argv[1:],os.environ,file_actions=[(os.POSIX_SPAWN_OPEN,1,'/dev/null',os.O_WRONLY,0)])\n\
_,status,usage=os.wait4(pid,0)\n\
print(usage.ru_utime+usage.ru_stime,usage.ru_maxrss) if status==0 else sys.exit(1)";

/// The rules as `sed` can have them. Every one is an approximation that looks for less.
const RULES: &str = r"s/[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+/<mail>/g
s/eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_.-]{5,}/<token>/g
s/(Bearer|Basic|Negotiate|NTLM)[ \t]+[A-Za-z0-9_+/.~=-]{8,}/\1 <token>/g
s/(Cookie)[ \t]*[:=][ \t]*.*/\1: <cookie>/g
s/([?&;#](sig|signature|code|access_token|id_token|refresh_token)=)[^ \t&<>]+/\1<signature>/g
s,([A-Za-z][A-Za-z0-9+.-]+://)[^ /@:]+:[^ /@]+@,\1<secret>@,g
s/((password|passwd|secret|token|credential|keyMaterial|pwd|psk)[^A-Za-z0-9 ]{0,3}[ \t]*[:=][^A-Za-z0-9]{0,3})[^ ,;&<>]+/\1<secret>/g
s,([/\\](Users|home)[/\\]+)[^/\\ :]+,\1<user>,g
s/S-1-(5-21|12-1)(-[0-9]{1,10}){3,5}/<sid>/g
s/([0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}/<mac>/g
s/([0-9A-Fa-f]{1,4}:){4,7}[0-9A-Fa-f]{1,4}/<ip>/g
s/[0-9]{1,3}(\.[0-9]{1,3}){3}/<ip>/g
s/\+[1-9][0-9 .()-]{7,18}/<phone>/g
";

struct Cost {
    seconds: f64,
    mebibytes: f64,
}

pub(crate) fn bench(arguments: &[&str]) -> Result<(), Stop> {
    let size: u64 = arguments
        .first()
        .map_or(Some(1024), |size| size.parse().ok())
        .ok_or_else(|| Stop("How many MiB of logs? A number, or nothing for 1024.".into()))?;
    if let Some(missing) = ["zip", "sed", "python3"].into_iter().find(|program| !is_on_path(program)) {
        return Err(Stop(format!("Install {missing} first, then run this again.")));
    }
    let build = ["cargo", "build", "--release", "--package", "enrollment-helper-cli"];
    finish(command(&build).envs(RELEASE))?;
    let peers = [
        "cargo",
        "build",
        "--release",
        "--package",
        "report",
        "--features",
        "bench",
        "--example",
        "measured",
    ];
    finish(command(&peers).envs(RELEASE))?;
    let folder = root().join("target/bench");
    empty_folder(&folder)?;
    let measured = measure(&folder, size);
    let _ = std::fs::remove_dir_all(&folder);
    measured
}

fn measure(folder: &Path, size: u64) -> Result<(), Stop> {
    let at = |name: &str| folder.join(name).display().to_string();
    let built = root().join("target/release");
    let ours = built.join("enrollment-helper-cli").display().to_string();
    let peer = built.join("examples/measured").display().to_string();
    let machine = root().join("tests/machines/linux-healthy.json").display().to_string();
    let (logs, rules, home) = (at("logs"), at("rules.sed"), at("home"));
    write(Path::new(&rules), RULES)?;
    finish(&mut command(&[&peer, "generate", &logs, &(size * 1024 * 1024).to_string()]))?;
    let alone = namespace()?;
    let alone: Vec<&str> = alone.iter().map(String::as_str).collect();
    let report = |variable: &str| {
        let out = at("report.zip");
        let home = format!("HOME={home}");
        let report = [&ours, "report", "--facts", &machine, "--no-default-logs", "--quiet"];
        cost(&[&alone[..], &["env", &home, variable], &report, &["--logs", &logs, "--out", &out]].concat())
    };
    println!(
        "{} · {size} MiB of logs",
        said(&["sh", "-c", "grep -m1 'model name' /proc/cpuinfo"]).unwrap_or_default()
    );
    let plain = cost(&[&peer, "write", &at("plain.zip"), &logs])?;
    let whole = report("LC_ALL=C")?;
    let portable = report("ENROLLMENT_PLAIN_ENGINE=1")?;
    let zip = cost(&["zip", "-6", "-q", "-r", &at("zip.zip"), &logs])?;
    let part = at("logs/0000-IntuneManagementExtension.log");
    let sed = cost(&["env", "LC_ALL=C", "sed", "-E", "-f", &rules, &part])?;
    let mask = cost(&[&peer, "mask", &part])?;
    let line =
        |what: &str, cost: &Cost| println!("{what:<44} {:>8.2} s {:>8.1} MiB", cost.seconds, cost.mebibytes);
    line("report", &whole);
    line("report, engine without AVX2", &portable);
    line("our writer, no search, no masking", &plain);
    line("zip -6", &zip);
    line("masking of one file alone", &mask);
    line("sed -E of the same file", &sed);
    println!("report / our writer: {:.2} (at most 1.25)", whole.seconds / plain.seconds);
    println!("zip -6 / report: {:.1} (at least 5)", zip.seconds / whole.seconds);
    println!("sed -E / masking: {:.1} (at least 10)", sed.seconds / mask.seconds);
    println!("without AVX2 / with: {:.2}", portable.seconds / whole.seconds);
    println!("most memory: {:.1} MiB (at most 128)", whole.mebibytes.max(portable.mebibytes));
    Ok(())
}

fn cost(line: &[&str]) -> Result<Cost, Stop> {
    let said = said(&[&["python3", "-c", MEASURE], line].concat()).unwrap_or_default();
    let numbers: Vec<f64> = said.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    match numbers.as_slice() {
        [seconds, kibibytes] => Ok(Cost { seconds: *seconds, mebibytes: kibibytes / 1024.0 }),
        _ => Err(Stop(format!("This could not be measured: {}", line.join(" ")))),
    }
}
