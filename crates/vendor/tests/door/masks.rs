//! Taking secrets out of texts.

use lotse_vault::Secret;
use lotse_vendor::{Api, Call};

use crate::server::{Reply, Server};
use crate::world::{door, get, good, local, visit};

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_is_masked_in_every_form_it_can_take() {
    let identity = good();
    let visit = visit(&door(&identity));
    let word = r#"pr/ä "c+tice\ kéy="#;
    visit.hide(&Secret::new(word.to_owned()));
    for form in [
        word,
        "cHIvw6QgImMrdGljZVwga8OpeT0=",
        "cHIvw6QgImMrdGljZVwga8OpeT0",
        "pr%2F%C3%A4%20%22c%2Btice%5C%20k%C3%A9y%3D",
        "pr%2f%c3%a4%20%22c%2btice%5c%20k%c3%a9y%3d",
        "pr%2F%C3%A4+%22c%2Btice%5C+k%C3%A9y%3D",
        r#"pr/ä \"c+tice\\ kéy="#,
    ] {
        assert_eq!(visit.masked(&format!("a {form} b")), "a ••• b");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_inside_another_leaves_nothing_of_the_longer_one() {
    let identity = good();
    let visit = visit(&door(&identity));
    visit.hide(&Secret::new("practice".to_owned()));
    visit.hide(&Secret::new("practice-and-more".to_owned()));
    assert_eq!(visit.masked("practice-and-more, practice"), "•••, •••");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_of_the_protocol_are_no_secrets() {
    let identity = good();
    let server = Server::always(&identity, Reply::json("{}")).await;
    let visit = visit(&door(&identity));
    let secret = |text: &str| Secret::new(text.to_owned());
    let (grant, scope, key) = (secret("client_credentials"), secret("token"), secret("practice-key"));
    let fields = [("grant_type", &grant), ("scope", &scope), ("client_secret", &key)];
    let url = local(server.address.port(), "/api/v2/oauth2/token");
    visit.send(Call::sign_in_form(Api::Kaseya, url, &fields)).await.unwrap();
    assert_eq!(visit.records()[0].path, "/api/v2/oauth2/token");
    assert_eq!(visit.masked("practice-key"), "•••");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_path_is_kept_without_the_secret_in_it() {
    let identity = good();
    let server = Server::always(&identity, Reply::json("{}")).await;
    let visit = visit(&door(&identity));
    visit.hide(&Secret::new("practice key".to_owned()));
    get(&visit, server.address.port(), "/x?key=practice%20key&more=1").await.unwrap();
    assert_eq!(visit.records()[0].path, "/x?key=•••&more=1");
}
