//! The customers of a product beside the companies of a PSA: listed on request, matched by hand, on paper and as a table.

use serde_json::{Value, json};

use crate::checks::practice;
use crate::common::{Lotse, Scripted, bytes_of, end, preferences, text};

fn umbrella(lotse: &Lotse) -> String {
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    practice(lotse, "umbrella-connectwise", &answers)
}

fn sophos(lotse: &Lotse) -> String {
    practice(lotse, "sophos-central-connectwise", &json!({}))
}

fn page(lotse: &Lotse, run: &str) -> Value {
    lotse.ok("customers_page", json!({ "run": run }))
}

fn compare(lotse: &Lotse, run: &str) -> Value {
    lotse.ok("compare_customers", json!({ "run": run }));
    end(lotse, run);
    page(lotse, run)
}

fn fits(page: &Value) -> Vec<String> {
    let rows = page["sheet"]["rows"].as_array().into_iter().flatten();
    rows.map(|row| format!("{} {}", text(&row["fit"]), text(&row["customer"]["name"]))).collect()
}

fn id_of<'p>(list: &'p Value, name: &str) -> &'p Value {
    let all = || list.as_array().into_iter().flatten();
    let customer = |it: &'p Value| it.get("customer").unwrap_or(it);
    all().map(customer).find(|it| it["name"] == name).map_or(&Value::Null, |it| &it["id"])
}

fn print(lotse: &Lotse, run: &str, kind: &str) -> String {
    let asked = json!({ "run": run, "kind": kind, "format": "markdown", "bilingual": false });
    text(&lotse.ok("print", asked)["text"])
}

#[test]
fn both_lists_stand_side_by_side_and_only_counts_are_kept() {
    let mut lotse = Lotse::new();
    lotse.ok("set_preferences", preferences("en"));
    let run = umbrella(&lotse);
    let before = page(&lotse, &run);
    assert_eq!(
        (&before["offered"], &before["sheet"], &before["last"]),
        (&json!(true), &Value::Null, &Value::Null)
    );
    lotse.refused(
        "print",
        json!({ "run": run, "kind": "customers", "format": "markdown", "bilingual": false }),
        "customers-not-listed",
    );
    let compared = compare(&lotse, &run);
    let expected = [
        "doubled Uebungsfirma",
        "missing Practice Dentist",
        "likely Practice Law Office",
        "exact Practice Bakery",
    ];
    assert_eq!(fits(&compared), expected);
    assert_eq!(compared["trouble"], json!([]));
    assert_eq!(compared["last"]["open"], 3);
    let told = &lotse.ok("check_page", json!({ "run": run }))["customers"];
    assert_eq!(told["last"], compared["last"]);
    let paper = print(&lotse, &run, "customers");
    for words in
        ["Practice Dentist", "No company", "Practice Law Office Ltd.", "LawOffice", "Several matches"]
    {
        assert!(paper.contains(words), "{words}: {paper}");
    }
    lotse.reopen();
    let after = page(&lotse, &run);
    assert_eq!((&after["sheet"], &after["last"]), (&Value::Null, &compared["last"]), "no name is kept");
    lotse.close();
    let files = String::from_utf8_lossy(&bytes_of(lotse.folder())).into_owned();
    assert!(!files.contains("Practice Dentist") && !files.contains("Practice Law Office Ltd."));
}

#[test]
fn what_a_technician_says_is_kept_and_can_be_withdrawn() {
    let mut lotse = Lotse::new();
    let run = umbrella(&lotse);
    let compared = compare(&lotse, &run);
    let (rows, companies) = (&compared["sheet"]["rows"], &compared["sheet"]["companies"]);
    let says = |customer: &str, company: &Value, on: bool| {
        let customer = id_of(rows, customer);
        lotse.ok("match_customer", json!({ "run": run, "customer": customer, "company": company, "on": on }))
    };
    says("Uebungsfirma", id_of(companies, "Übungsfirma"), true);
    says("Practice Law Office", id_of(companies, "Practice Law Office Ltd."), true);
    let said = says("Practice Dentist", &Value::Null, true);
    let expected = [
        "exact Practice Bakery",
        "chosen Practice Law Office",
        "chosen Uebungsfirma",
        "none Practice Dentist",
    ];
    assert_eq!((fits(&said), &said["last"]["open"]), (expected.map(str::to_owned).to_vec(), &json!(0)));
    let said = says("Practice Dentist", &Value::Null, false);
    assert_eq!(fits(&said)[0], "missing Practice Dentist");
    let unknown = json!({ "run": run, "customer": "nobody", "company": null, "on": true });
    lotse.refused("match_customer", unknown, "customer-unknown");
    lotse.reopen();
    assert_eq!(fits(&compare(&lotse, &run))[2], "chosen Practice Law Office", "it is kept with the run");
}

#[test]
fn the_table_is_text_for_a_spreadsheet() {
    let lotse = Lotse::new();
    lotse.ok("set_preferences", preferences("de"));
    let run = umbrella(&lotse);
    compare(&lotse, &run);
    let path = lotse.folder().join("kunden.csv");
    lotse.core().call(&Scripted::saving_to(&path), "save_customers", json!({ "run": run })).unwrap();
    let table = std::fs::read_to_string(path).unwrap();
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines[0], "\u{feff}Cisco Umbrella;Ergebnis;ConnectWise PSA;Company ID");
    assert!(lines.contains(&"Practice Dentist;Kein Unternehmen gefunden;;"), "{table}");
    assert!(lines.contains(&"Practice Bakery;Gleicher Name;Practice Bakery;Bakery"), "{table}");
    assert!(lines.iter().any(|line| line.starts_with(";Unternehmen ohne passenden Kunden;")), "{table}");
}

#[test]
fn run_and_report_say_that_the_mapping_was_checked_in_part() {
    let lotse = Lotse::new();
    lotse.ok("set_preferences", preferences("en"));
    let run = sophos(&lotse);
    let of_run = || lotse.run(&run)["customers"].clone();
    assert_eq!(of_run(), json!({ "last": null }));
    let partly = "Partly checked: Lotse compared the names";
    assert!(!print(&lotse, &run, "report").contains(partly));
    let compared = compare(&lotse, &run);
    assert_eq!((&of_run()["last"], &compared["last"]["open"]), (&compared["last"], &json!(3)));
    assert!(print(&lotse, &run, "report").contains(partly));
    assert!(!print(&lotse, &run, "report").contains("Practice Dentist"), "a report names no customer");
}

#[test]
fn a_guide_whose_vendors_list_nobody_offers_no_comparison() {
    let lotse = Lotse::new();
    let run = lotse.everything();
    assert_eq!(page(&lotse, &run)["offered"], false);
    assert_eq!(lotse.ok("check_page", json!({ "run": run }))["customers"], Value::Null);
}
