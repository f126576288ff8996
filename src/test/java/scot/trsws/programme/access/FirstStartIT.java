package scot.trsws.programme.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scot.trsws.programme.store.embedded.ServiceProcess;

/** The packaged service lets in whoever reads its first start, and nobody by a setting. */
class FirstStartIT {

    private static final Pattern LINE = Pattern.compile("curl -H 'Authorization: (Bearer ptk_\\w{46})' http://localhost:\\d+/v1/api-keys");
    private static final Map<String, String> NOTHING_CHOSEN = Map.of("TRACKER_BOOTSTRAP_KEY", "", "QUARKUS_PROFILE", "dev");

    @TempDir
    Path data;

    @Test
    void itsKeyIsPrintedOnceAndTheKeysOfDevelopmentAreNotLetIn() throws Exception {
        String key;
        try (var service = ServiceProcess.start(data, NOTHING_CHOSEN)) {
            var line = LINE.matcher(service.output());
            assertTrue(line.find(), service.output());
            key = line.group(1);
            assertEquals(200, status(service, "/v1/api-keys", key));
            assertEquals(401, status(service, "/v1/partners", "Bearer dev-staff"));
            assertFalse(service.output().contains("dev-staff"));
        }
        try (var service = ServiceProcess.start(data, NOTHING_CHOSEN)) {
            assertEquals(200, status(service, "/v1/api-keys", key));
            assertFalse(service.output().contains("ptk_"), service.output());
        }
    }

    private static int status(ServiceProcess service, String path, String key) throws Exception {
        return ServiceProcess.send(service.anonymous(path).header("Authorization", key)).statusCode();
    }
}
