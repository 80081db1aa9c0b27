# No Dutch screen of HaloPSA is on record: the English labels are shown.
