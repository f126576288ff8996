package scot.trsws.programme.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** That somebody wants to be let in with a key. */
class KeyRequest extends BaseAuthenticationRequest {

    final Key key;

    KeyRequest(Key key) {
        this.key = key;
    }
}
