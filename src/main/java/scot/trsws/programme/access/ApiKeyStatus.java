package scot.trsws.programme.access;

import java.time.LocalDate;

/** Whether a key is let in. */
enum ApiKeyStatus {
    ACTIVE, EXPIRED, REVOKED;

    static ApiKeyStatus of(LocalDate revokedOn, LocalDate expiresOn, LocalDate today) {
        return revokedOn != null ? REVOKED : expiresOn.isBefore(today) ? EXPIRED : ACTIVE;
    }
}
