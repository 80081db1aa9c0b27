# No Dutch screen of Sophos Central Partner is on record: the English labels are shown.
