//! The constructs that pages of other vendors need are planned as written.

use lotse_guide::{
    Cell, Coverage, Grant, Guide, Level, Matrix, Number, PlannedMatrix, RequirementKind, Shown, TableValue,
    diff, parse,
};

use crate::common::{GALLERY, answers};

fn guide() -> Guide {
    parse(GALLERY).unwrap()
}

fn matrix<'p>(plan: &'p lotse_guide::Plan<'p>, id: &str) -> &'p PlannedMatrix<'p> {
    let actions = plan.steps().flat_map(|(_, step)| step.all_actions());
    actions.filter_map(|action| action.matrix.as_ref()).find(|it| it.matrix.id().as_str() == id).unwrap()
}

#[test]
fn a_guide_can_be_without_a_psa() {
    let guide = guide();
    assert_eq!(guide.psa, None, "\"none\" is no vendor");
    assert!(!guide.is_for("autotask"));
    assert_eq!(guide.vendors().map(lotse_guide::Id::as_str).collect::<Vec<_>>(), ["autotask", "umbrella"]);
    let alone =
        parse(&GALLERY.replace("psa = \"none\"\n", "").replace("partner = \"autotask\"\n", "")).unwrap();
    assert_eq!(alone.other_side(), None);
}

#[test]
fn a_source_says_how_much_of_it_was_known() {
    let guide = guide();
    assert_eq!(guide.sources[0].coverage, Some(Coverage::Partial));
    assert!(guide.sources[0].goes_on.is_some());
    assert_eq!(guide.sources[1].coverage, Some(Coverage::Full));
}

#[test]
fn columns_and_regions_stay_in_the_order_of_the_screen() {
    let guide = guide();
    let table = guide.rights_tables.iter().find(|it| it.id.as_str() == "columns").unwrap();
    assert_eq!(table.columns.keys().map(lotse_guide::Id::as_str).collect::<Vec<_>>(), ["write", "read"]);
    let text = GALLERY.replace(
        "[allow-list.regions]\n",
        "[allow-list.regions]\n\"Zone 2\" = [\"192.0.2.2\"]\n\"A\" = [\"192.0.2.3\"]\n",
    );
    let guide = parse(&text).unwrap();
    assert!(guide.allow_lists[0].regions.keys().take(2).eq(["Zone 2", "A"]));
}

#[test]
fn a_condition_of_a_range_holds_for_its_rows_and_no_others() {
    let guide = guide();
    let rows = |given: &[(&str, &str)]| -> Vec<usize> {
        let plan = guide.plan(&answers(given));
        matrix(&plan, "role").rows.iter().map(|row| row.index).collect()
    };
    assert_eq!(rows(&[("sync", "yes")]), [0, 1, 2, 3, 4, 5]);
    assert_eq!(rows(&[("sync", "no")]), [0, 1, 5]);
    let plan = guide.plan(&answers(&[]));
    let open: Vec<_> = matrix(&plan, "role").rows.iter().map(|row| !row.only_if.is_empty()).collect();
    assert_eq!(open, [false, false, true, true, true, false]);
}

#[test]
fn two_conditions_on_one_row_that_exclude_each_other_leave_no_row() {
    let text = GALLERY.replace(
        "function = \"close-service-tickets\"\n",
        "function = \"close-service-tickets\"\nwhen = { sync = \"no\" }\n",
    );
    let guide = parse(&text).unwrap();
    let plan = guide.plan(&answers(&[]));
    assert!(matrix(&plan, "role").rows.iter().all(|row| row.index != 3));
}

#[test]
fn a_check_expects_what_is_left_after_a_take_back() {
    let guide = guide();
    let plan = guide.plan(&answers(&[("sync", "yes")]));
    let levels = |wanted: &str| {
        plan.requirements.iter().find_map(|it| match &it.kind {
            RequirementKind::RoleLevels { row, levels, .. } if row.as_str() == wanted => Some(*levels),
            _ => None,
        })
    };
    let silent = Level::Silent;
    assert_eq!(levels("companies"), Some([silent, Level::My, silent, Level::All]));
    let shown = &matrix(&plan, "role").rows[0].levels.as_ref().unwrap()[1];
    assert_eq!(shown.value, Level::All, "on the way it is the temporary level");

    let text = GALLERY.replace(", then = \"my\" }", " }");
    let other = parse(&text).unwrap();
    let plan = other.plan(&answers(&[]));
    let gone = plan.requirements.iter().any(|it| {
        matches!(&it.kind, RequirementKind::RoleLevels { row, levels, .. }
            if row.as_str() == "companies" && levels[1] == Level::None)
    });
    assert!(gone, "without another level it is no right");
}

#[test]
fn a_lost_level_is_unclear_in_each_column_that_may_have_it() {
    let guide = guide();
    let plan = guide.plan(&answers(&[]));
    let levels = matrix(&plan, "role").rows[1].levels.clone().unwrap().map(|setting| setting.value);
    assert_eq!(levels, [Level::Unclear, Level::Unclear, Level::Unclear, Level::All]);
    let grants = matrix(&plan, "level").rows[5].grants.clone().unwrap().map(|setting| setting.value);
    assert_eq!(grants, [Grant::Unclear, Grant::Unclear, Grant::Silent, Grant::Silent]);
}

#[test]
fn a_level_has_the_words_of_the_screen_numbers_and_every_object() {
    let guide = guide();
    let level = &guide.autotask_levels[0];
    assert_eq!(level.rows[0].number, Some(Number::Exactly(5)));
    assert!(matches!(level.rows[1].number, Some(Number::Said(_))));
    assert!(level.rows[2].every_object && level.rows[2].object.is_none());
    assert_eq!(level.rows[3].set, Some(Cell::Always(Grant::Inherit)));
    let set = |answer: &str| {
        let plan = guide.plan(&answers(&[("sync", answer)]));
        matrix(&plan, "level").rows[4].set.clone().unwrap().value
    };
    assert_eq!((set("yes"), set("no")), (Grant::Yes, Grant::Silent));
}

#[test]
fn a_plain_table_has_boxes_numbers_labels_values_and_texts() {
    let guide = guide();
    let plan = guide.plan(&answers(&[("sync", "yes")]));
    let of = |id: &str| -> Vec<Vec<TableValue>> {
        let rows = matrix(&plan, id).rows.iter();
        rows.map(|row| row.cells.iter().flatten().map(|cell| cell.value.clone()).collect()).collect()
    };
    let table: Vec<_> = of("table").into_iter().flatten().collect();
    assert!(matches!(table[0], TableValue::Label(_)));
    assert_eq!(table[1..4], [TableValue::Box(true), TableValue::Box(false), TableValue::Number(50)]);
    assert_eq!(table[4], TableValue::Value("Main_1".to_owned()));
    assert!(matches!(table[5], TableValue::Text(_)));
    assert_eq!(table[6], TableValue::Silent, "it holds only under other answers");
    assert_eq!(of("columns")[1], [TableValue::Silent, TableValue::Box(true)]);
    let rights = plan.requirements.iter();
    let rights = rights
        .filter(|it| matches!(&it.kind, RequirementKind::Right { matrix, .. } if matrix.as_str() == "table"));
    assert_eq!(rights.count(), 7);
}

#[test]
fn a_value_that_may_be_shown_only_once_guards_its_step() {
    let guide = guide();
    assert_eq!(guide.credentials[1].shown, Shown::Unknown);
    let plan = guide.plan(&answers(&[("sign-in", "secret")]));
    let (_, step) = plan.steps().find(|(_, step)| step.step.id.as_str() == "secret").unwrap();
    assert_eq!(step.guards.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["capture-client-secret"]);
}

#[test]
fn kinds_that_many_products_share_have_a_form() {
    let guide = guide();
    let form = |id: &str| {
        let credential = guide.credentials.iter().find(|it| it.id.as_str() == id).unwrap();
        credential.well_formed().pattern
    };
    assert!(form("tenant").is_some() && form("thumbprint").is_some() && form("webhook").is_some());
    assert_eq!(form("client"), None, "any text can be one");
    let own = GALLERY
        .replace("kind = \"entra-tenant-id\"\n", "kind = \"entra-tenant-id\"\nformat = { longest = 9 }\n");
    let own = parse(&own).unwrap();
    assert_eq!(own.credentials[0].well_formed().longest, Some(9), "the guide's own form comes first");
    assert_eq!(own.credentials[0].well_formed().pattern, None);
}

#[test]
fn changes_of_gaps_cells_and_prerequisites_are_reported() {
    let guide = guide();
    let changed = GALLERY
        .replace("gaps = [\"gap-mapping\"]", "gaps = [\"gap-other\"]")
        .replace("[[prerequisite]]\nid = \"administrator\"", "[[prerequisite]]\nid = \"owner\"")
        .replace("number = 5", "number = 6")
        .replace("others = \"as-copied\"", "others = \"none\"")
        .replace("set = 50", "set = 60")
        .replace("set = \"inherit\"", "set = \"no\"");
    let changed = parse(&changed).unwrap();
    let (old, new) = (guide.plan(&answers(&[])), changed.plan(&answers(&[])));
    let found = diff(&old, &new);
    let told = crate::diff_told::told(&found);
    for line in [
        "make: row webhooks Number",
        "make: row associated Set",
        "make: level Others",
        "make: row most Cell(0)",
        "gap + gap-other",
        "prerequisite - administrator",
    ] {
        assert!(told.iter().any(|it| it == line), "{line}: {told:#?}");
    }
    let Matrix::Table(_) = matrix(&new, "table").matrix else { panic!("a plain table") };
}

#[test]
fn other_ports_and_a_table_that_is_no_longer_compared_are_changes() {
    for (old, new, line) in [
        ("\"443/tcp\"", "\"8443/tcp\"", "let-through: addresses Ports"),
        (", compare = true }", " }", "tick-boxes: ~ matrix-tree"),
    ] {
        let (guide, changed) = (guide(), parse(&GALLERY.replacen(old, new, 1)).unwrap());
        let (old, new) = (guide.plan(&answers(&[])), changed.plan(&answers(&[])));
        let told = crate::diff_told::told(&diff(&old, &new));
        assert!(told.iter().any(|it| it == line), "{line}: {told:#?}");
    }
}

#[test]
fn an_entry_of_a_list_has_a_reason_and_a_condition() {
    let guide = guide();
    let list = guide.choice_lists.iter().find(|list| list.id.as_str() == "at-least").unwrap();
    let entries = |given: &[(&str, &str)]| -> Vec<bool> {
        let plan = guide.plan(&answers(given));
        plan.entries(&list.id).iter().map(|it| it.only_if.is_empty()).collect()
    };
    assert_eq!(entries(&[("sync", "yes")]), [true, true, true]);
    assert_eq!(entries(&[("sync", "no")]), [true, true], "not needed then");
    assert_eq!(entries(&[]), [true, true, false]);
    assert_eq!(list.entries[2].reason.as_ref().unwrap().as_str(), "reason-devices");

    let told = |old: &str, new: &str, given: &[(&str, &str)]| {
        let changed = parse(&GALLERY.replacen(old, new, 1)).unwrap();
        crate::diff_told::told(&diff(&guide.plan(&answers(given)), &changed.plan(&answers(given))))
    };
    let condition = (", when = { sync = \"yes\" } },\n]", " },\n]");
    let shown = |told: Vec<String>| told.into_iter().filter(|it| it.contains("at-least")).collect::<Vec<_>>();
    assert_eq!(shown(told(condition.0, condition.1, &[])), ["set-role: at-least ~ company-configuration"]);
    assert_eq!(
        shown(told(condition.0, condition.1, &[("sync", "no")])),
        ["set-role: at-least + company-configuration"]
    );
    assert!(shown(told(condition.0, condition.1, &[("sync", "yes")])).is_empty());
    let reason = told("reason = \"reason-devices\"", "reason = \"reason-plain\"", &[("sync", "yes")]);
    assert_eq!(shown(reason), ["set-role: at-least ~ company-configuration"]);
}

#[test]
fn a_role_or_level_can_be_without_rows_and_a_box_without_a_section() {
    let head = "format = 1\nid = \"small\"\nrevision = 1\nproduct = \"umbrella\"\nsource = []\n
[[part]]\nid = \"one\"\nin = \"autotask\"\n[[part.step]]\nid = \"first\"\nactions = [{ matrix = \"rights\" }]\n";
    let read = |table: &str| parse(&format!("{head}{table}"));
    for table in ["connectwise-role", "autotask-level"] {
        let guide = read(&format!("[[{table}]]\nid = \"rights\"\nothers = \"all\"\n")).unwrap();
        // Nothing can be compared row by row, so somebody has to look.
        let plan = guide.plan(&answers(&[]));
        assert!(matches!(plan.requirements[..], [ref it] if matches!(it.kind, RequirementKind::Whole(_))));
        let bare = read(&format!("[[{table}]]\nid = \"rights\"\n")).unwrap_err();
        assert_eq!(bare.problem.code(), "guide-empty", "nothing is said");
    }
    let level = "[[autotask-level]]\nid = \"rights\"\n[[autotask-level.row]]\nid = \"box\"\n";
    assert!(read(&format!("{level}object = \"ready\"\nticked = true\n")).is_ok());
    for row in ["every-object = true", "object = \"ready\"\ngroup = \"other\""] {
        let error = read(&format!("{level}{row}\nticked = true\n")).unwrap_err();
        assert_eq!(error.problem.arguments().0, "section", "{row}");
    }
}
