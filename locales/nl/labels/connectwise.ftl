# ConnectWise PSA has English screens, and no vendor page in Dutch is on record: the English labels are shown.
