# No German screen of Workspace 365 is on record: the English and Dutch labels are shown.
