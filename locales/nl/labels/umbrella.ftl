# No Dutch screen of the Umbrella console is on record: the English labels are shown.
