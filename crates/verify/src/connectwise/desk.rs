//! What the deeper check says of the tables behind the service desk and of the integrator logins. Counts only.

use lotse_vendor::Reply;
use lotse_vendor::connectwise::{BoardStatus, Client, IntegratorLogin, ListedBoard, Refused, Row};

use super::say::{diagnosis, number, untold};
use super::sign_in::Who;
use crate::findings::{Findings, Place};
use crate::{FindingState, Line};

/// The findings on the service desk.
pub(super) struct Desk {
    pub(super) boards: Place,
    pub(super) statuses: Place,
    pub(super) priorities: Place,
}

/// The answers about the service desk.
pub(super) struct Answers {
    boards: Result<Reply<Vec<ListedBoard>>, Refused>,
    /// The statuses of one board. `None` if there is no board.
    statuses: Option<Result<Reply<Vec<BoardStatus>>, Refused>>,
    priorities: Result<Reply<Vec<Row>>, Refused>,
}

/// Asks for all boards, the statuses of the first one that has tickets, and all priorities.
pub(super) async fn ask(client: &Client<'_>, who: &Who) -> Answers {
    let boards = async {
        let boards = client.all_boards().await;
        let excluded = excluded(who).unwrap_or_default();
        let first = boards.as_ref().ok().and_then(|read| {
            active(&read.value).find(|board| !excluded.contains(&board.id.to_string())).map(|board| board.id)
        });
        let statuses = match first {
            Some(board) => Some(client.all_statuses(board).await),
            None => None,
        };
        (boards, statuses)
    };
    let ((boards, statuses), priorities) = tokio::join!(boards, client.all_priorities());
    Answers { boards, statuses, priorities }
}

/// The boards that have tickets.
fn active(boards: &[ListedBoard]) -> impl Iterator<Item = &ListedBoard> {
    boards.iter().filter(|board| board.inactive_flag != Some(true) && board.project_flag != Some(true))
}

fn excluded(who: &Who) -> Option<&[String]> {
    who.member()?.excluded_service_board_ids.as_deref()
}

/// Reports boards, statuses and priorities.
pub(super) fn say(desk: &Desk, who: &Who, answers: &Answers, findings: &mut Findings<'_>) {
    match &answers.boards {
        Ok(read) => say_boards(desk, who, read, findings),
        Err(refused) => {
            untold(&desk.boards, refused, findings);
            untold(&desk.statuses, refused, findings);
        }
    }
    match (&answers.statuses, &answers.boards) {
        (Some(Ok(read)), _) => say_statuses(&desk.statuses, read, findings),
        (Some(Err(refused)), _) => untold(&desk.statuses, refused, findings),
        (None, Ok(read)) => {
            findings.report(&desk.statuses, FindingState::NeedsEyes, diagnosis("desk-empty"), read.call);
        }
        (None, Err(_)) => {}
    }
    say_list(&desk.priorities, "priorities", answers.priorities.as_ref(), findings);
}

fn say_boards(desk: &Desk, who: &Who, read: &Reply<Vec<ListedBoard>>, findings: &mut Findings<'_>) {
    let count = active(&read.value).count();
    let hidden = excluded(who).map(<[String]>::len);
    let shown = hidden.map_or_else(|| "null".to_owned(), |hidden| hidden.to_string());
    let lines = vec![Line::new("boards", count.to_string()), Line::new("excludedServiceBoardIds", shown)];
    let about = |code: &str| diagnosis(code).with("count", number(count));
    let place = &desk.boards;
    match hidden {
        Some(0) if count > 0 => {
            findings.pass_remarked(place, (read.call, lines), Some(about("boards-visible")));
        }
        Some(0) => {
            findings.report(place, FindingState::NeedsEyes, diagnosis("desk-empty"), (read.call, lines));
        }
        Some(hidden) => {
            // The check before this one says what to do about it; here it is only counted.
            let said = about("boards-hidden").with("hidden", number(hidden));
            findings.report(place, FindingState::NotApplicable, said, (read.call, lines));
        }
        None => {
            findings.report(place, FindingState::NotApplicable, about("boards-untold"), (read.call, lines));
        }
    }
}

fn say_statuses(place: &Place, read: &Reply<Vec<BoardStatus>>, findings: &mut Findings<'_>) {
    let usable = || read.value.iter().filter(|status| status.inactive != Some(true));
    let count = usable().count();
    let closing = usable().filter(|status| status.closed_status == Some(true)).count();
    let lines =
        vec![Line::new("statuses", count.to_string()), Line::new("closedStatus", closing.to_string())];
    if count == 0 {
        findings.report(place, FindingState::NeedsEyes, diagnosis("desk-empty"), (read.call, lines));
    } else if closing == 0 {
        let open = diagnosis("statuses-open").with("count", number(count));
        findings.report(place, FindingState::NeedsEyes, open, (read.call, lines));
    } else {
        let said =
            diagnosis("statuses-closing").with("count", number(count)).with("closing", number(closing));
        findings.pass_remarked(place, (read.call, lines), Some(said));
    }
}

/// Reports how many rows a table has.
pub(super) fn say_list(
    place: &Place,
    name: &str,
    read: Result<&Reply<Vec<Row>>, &Refused>,
    findings: &mut Findings<'_>,
) {
    let read = match read {
        Ok(read) => read,
        Err(refused) => return untold(place, refused, findings),
    };
    let count = read.value.len();
    let line = Line::new(name, count.to_string());
    if count == 0 {
        findings.report(place, FindingState::NeedsEyes, diagnosis("desk-empty"), (read.call, line));
    } else {
        let said = diagnosis("desk-listed").with("count", number(count));
        findings.pass_remarked(place, (read.call, line), Some(said));
    }
}

/// Reports how many integrator logins are set as the guide says. Which one is the product's is not known.
pub(super) fn say_integrators(
    place: &Place,
    read: Result<&Reply<Vec<IntegratorLogin>>, &Refused>,
    findings: &mut Findings<'_>,
) {
    let read = match read {
        Ok(read) => read,
        Err(refused) => return untold(place, refused, findings),
    };
    let fits = |login: &&IntegratorLogin| {
        let apis = [login.member_api_flag, login.can_access_all_apis_flag];
        login.inactive_flag == Some(false)
            && login.can_access_all_records_flag == Some(true)
            && apis.contains(&Some(true))
    };
    let (all, fit) = (read.value.len(), read.value.iter().filter(fits).count());
    let lines = vec![
        Line::new("integratorlogins", all.to_string()),
        Line::new("canAccessAllRecordsFlag, memberApiFlag", fit.to_string()),
    ];
    // A login that fits can belong to another product.
    let said = if fit > 0 {
        diagnosis("integrators-fit").with("count", number(fit))
    } else {
        diagnosis("integrators-unfit").with("count", number(all))
    };
    findings.report(place, FindingState::NeedsEyes, said, (read.call, lines));
}
