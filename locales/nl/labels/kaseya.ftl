# No Dutch screen of Kaseya VSA is on record: the English and German labels are shown.
