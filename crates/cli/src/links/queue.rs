//! Errands to many hosts at once, but to each host one at a time, with a pause between them.

use std::collections::{HashMap, VecDeque};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use url::Url;

/// How long a worker sleeps, at most, before it looks again.
const NAP: Duration = Duration::from_secs(1);

/// How many errands run at once, and how long a host is left in peace after each.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pace {
    pub(super) jobs: usize,
    pub(super) pause: Duration,
}

/// What becomes of an errand that was run.
pub(super) enum Next<T> {
    Done,
    /// It goes on at an address, whose host is left in peace for so long.
    Again {
        errand: T,
        url: Url,
        after: Duration,
    },
    /// Nothing is to be gained from any errand now.
    Stop,
}

/// Runs errands, each beginning at its address, until all are done or one says stop. Returns whether all are done.
pub(super) fn run<T: Send>(
    errands: impl IntoIterator<Item = (Url, T)>,
    pace: Pace,
    step: impl Fn(&Url, T) -> Next<T> + Sync,
) -> bool {
    let mut state = State {
        hosts: HashMap::new(),
        left: 0,
        stopped: false,
    };
    for (url, errand) in errands {
        state.left += 1;
        state.host(&url).waiting.push_back((url, errand));
    }
    let (state, changed) = (Mutex::new(state), Condvar::new());
    let workers = pace.jobs.clamp(1, lock(&state).left.max(1));
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| work(&state, &changed, pace, &step));
        }
    });
    lock(&state).left == 0
}

/// The host of an address, as a queue is kept for it: `www.example.org` and `example.org` are one machine more often than not.
pub(super) fn host(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}

struct State<T> {
    hosts: HashMap<String, Host<T>>,
    left: usize,
    stopped: bool,
}

struct Host<T> {
    waiting: VecDeque<(Url, T)>,
    busy: bool,
    ready: Instant,
}

impl<T> State<T> {
    fn host(&mut self, url: &Url) -> &mut Host<T> {
        self.hosts.entry(host(url)).or_insert_with(|| Host {
            waiting: VecDeque::new(),
            busy: false,
            ready: Instant::now(),
        })
    }

    /// An errand that can be run now, the longest queue first; or how long until there may be one.
    fn pick(&mut self) -> Result<(Url, T), Duration> {
        let now = Instant::now();
        let mut nap = NAP;
        let mut best: Option<&mut Host<T>> = None;
        for host in self.hosts.values_mut() {
            if host.busy || host.waiting.is_empty() {
                continue;
            }
            if host.ready > now {
                nap = nap.min(host.ready - now);
            } else if best
                .as_ref()
                .is_none_or(|best| best.waiting.len() < host.waiting.len())
            {
                best = Some(host);
            }
        }
        let host = best.ok_or(nap)?;
        let errand = host.waiting.pop_front().ok_or(nap)?;
        host.busy = true;
        Ok(errand)
    }
}

fn work<T>(
    state: &Mutex<State<T>>,
    changed: &Condvar,
    pace: Pace,
    step: &(impl Fn(&Url, T) -> Next<T> + Sync),
) {
    let mut guard = lock(state);
    while guard.left > 0 && !guard.stopped {
        let (at, errand) = match guard.pick() {
            Ok(errand) => errand,
            Err(nap) => {
                let woken = changed.wait_timeout(guard, nap);
                guard = woken.unwrap_or_else(PoisonError::into_inner).0;
                continue;
            }
        };
        drop(guard);
        let next = step(&at, errand);
        guard = lock(state);
        let host = guard.host(&at);
        host.busy = false;
        host.ready = Instant::now() + pace.pause;
        match next {
            Next::Done => guard.left -= 1,
            Next::Again { errand, url, after } => {
                let host = guard.host(&url);
                host.ready = host.ready.max(Instant::now() + after);
                host.waiting.push_front((url, errand));
            }
            Next::Stop => guard.stopped = true,
        }
        changed.notify_all();
    }
}

fn lock<T>(state: &Mutex<State<T>>) -> MutexGuard<'_, State<T>> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    fn errands(hosts: usize, each: usize) -> Vec<(Url, usize)> {
        let url = |host: usize| Url::parse(&format!("https://{host}.example/")).unwrap();
        (0..hosts * each).map(|n| (url(n % hosts), n)).collect()
    }

    #[test]
    fn one_host_is_asked_once_at_a_time_and_several_at_once() {
        let pace = Pace {
            jobs: 4,
            pause: Duration::from_millis(2),
        };
        let (active, most) = (Mutex::new(HashSet::new()), AtomicUsize::new(0));
        let all = run(errands(4, 5), pace, |url, _| {
            assert!(active.lock().unwrap().insert(host(url)), "twice at once");
            most.fetch_max(active.lock().unwrap().len(), Ordering::SeqCst);
            thread::sleep(Duration::from_millis(10));
            active.lock().unwrap().remove(&host(url));
            Next::Done
        });
        assert!(all);
        assert!(most.load(Ordering::SeqCst) > 1);
    }

    #[test]
    fn a_host_is_left_in_peace_between_errands() {
        let pace = Pace {
            jobs: 4,
            pause: Duration::from_millis(15),
        };
        let start = Instant::now();
        assert!(run(errands(1, 3), pace, |_, _| Next::Done));
        assert!(start.elapsed() >= Duration::from_millis(30));
    }

    #[test]
    fn errands_go_on_elsewhere_and_stop_together() {
        let pace = Pace {
            jobs: 2,
            pause: Duration::ZERO,
        };
        let steps = AtomicUsize::new(0);
        let all = run(errands(2, 1), pace, |_, n| {
            steps.fetch_add(1, Ordering::SeqCst);
            if n >= 10 {
                return Next::Done;
            }
            let url = Url::parse("https://elsewhere.example/").unwrap();
            Next::Again {
                errand: n + 10,
                url,
                after: Duration::from_millis(1),
            }
        });
        assert!(all);
        assert_eq!(steps.load(Ordering::SeqCst), 4);
        assert!(!run(errands(1, 3), pace, |_, _| Next::Stop));
        assert!(run(errands(0, 0), pace, |_, _: usize| Next::Stop));
    }
}
