//! What one role for all and one role for each cost.

use lotse_guide::{Cost, Excess};

use super::{Comparing, number};

impl Comparing<'_> {
    /// A sentence for each guide that asks for something: what its product gets beyond that.
    pub(super) fn one(&self, cost: &Cost) -> Vec<String> {
        let guides = self.comparison.guides.iter().zip(&cost.excess).enumerate();
        guides
            .filter(|(_, (guide, _))| guide.names && !guide.ends)
            .map(|(at, (_, excess))| self.excess(at, excess))
            .collect()
    }

    fn excess(&self, at: usize, excess: &Excess) -> String {
        let counts = [
            ("compare-excess-deletes", excess.deletes),
            ("compare-excess-against", excess.against + excess.against_rest),
            ("compare-excess-unknown", excess.unknown),
        ];
        let arguments = [("guide", self.name(at)), ("count", number(excess.settings))];
        let mut said = vec![self.say("compare-excess", &arguments)];
        let more = counts.into_iter().filter(|(_, count)| *count > 0);
        said.extend(
            more.map(|(id, count)| self.say(id, &[("guide", self.name(at)), ("count", number(count))])),
        );
        said.join(" ")
    }

    pub(super) fn each(&self, cost: &Cost) -> String {
        self.say("compare-each", &[("roles", number(cost.roles)), ("keys", number(cost.secrets))])
    }
}
