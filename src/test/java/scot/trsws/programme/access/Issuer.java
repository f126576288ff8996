package scot.trsws.programme.access;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An OpenID Connect provider of the tests' own: it publishes its key, and signs what a test tells it to. */
public class Issuer implements QuarkusTestResourceLifecycleManager {

    static final String AUDIENCE = "programme-tracker";

    private static final RsaJsonWebKey KEY = key("of-the-issuer");
    private static String address;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        address = "http://127.0.0.1:" + server.getAddress().getPort();
        answer("/.well-known/openid-configuration", "{\"issuer\": \"%1$s\", \"jwks_uri\": \"%1$s/jwks\", \"token_endpoint\": \"%1$s/token\", \"authorization_endpoint\": \"%1$s/auth\"}".formatted(address));
        answer("/jwks", new JsonWebKeySet(KEY).toJson());
        server.start();
        return Map.of("tracker.oidc.issuer", address, "tracker.oidc.audience", AUDIENCE, "tracker.oidc.roles.staff", "Secretariat,programme-team");
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    static RsaJsonWebKey key(String id) {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a good token says: made here, for this service, for the next five minutes. */
    static JwtClaims claims() {
        var claims = new JwtClaims();
        claims.setIssuer(address);
        claims.setAudience(AUDIENCE);
        claims.setSubject("somebody@example.org");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        return claims;
    }

    static String bearer(JwtClaims claims) {
        return bearer(claims, KEY, "RS256");
    }

    static String bearer(JwtClaims claims, RsaJsonWebKey key, String algorithm) {
        try {
            var token = new JsonWebSignature();
            token.setPayload(claims.toJson());
            token.setHeader("typ", "JWT");
            token.setAlgorithmHeaderValue(algorithm);
            if (key == null) {
                token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            } else {
                token.setKeyIdHeaderValue(key.getKeyId());
                token.setKey(key.getPrivateKey());
            }
            return "Bearer " + token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
