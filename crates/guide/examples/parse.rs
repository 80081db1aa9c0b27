//! Parses a guide and prints its steps: a quick look while writing one.
#![expect(clippy::print_stdout, clippy::expect_used, reason = "an example talks to its author")]

fn main() {
    for file in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&file).expect("readable file");
        match lotse_guide::parse(&text) {
            Ok(guide) => {
                println!("{file}: ok");
                let plan = guide.plan(&lotse_guide::Answers::new());
                for (part, step) in plan.steps() {
                    let actions: Vec<_> =
                        step.all_actions().iter().map(|it| it.action.id.to_string()).collect();
                    println!("  {} / {}: {}", part.part.id, step.step.id, actions.join(", "));
                }
            }
            Err(error) => println!("{file}: {error}"),
        }
    }
}
