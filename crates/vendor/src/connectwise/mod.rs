//! ConnectWise PSA REST.
