package scot.trsws.programme.access;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** The digests of what keys are, apart from the keys: neither a list nor a history of keys holds them. */
@ApplicationScoped
class Secrets {

    private static final String FOUND = """
            select s.id, s.digest, s.last_used_on, k.id, k.role, k.expires_on, k.revoked_on,
                   array(select p.partner from api_key_partners p where p.api_key = k.id)
            from api_key_secret s
            join api_key k on k.id = s.api_key
            where s.beginning = ? and (s.ends_at is null or s.ends_at > ?)""";

    /** What is known of a secret by its beginning. */
    record Known(long id, String digest, LocalDate lastUsedOn, String key, Role role, LocalDate expiresOn, LocalDate revokedOn, Set<String> partners) {}

    @Inject
    EntityManager entities;

    @Inject
    AgroalDataSource database;

    void add(String apiKey, Key key) {
        entities.createNativeQuery("insert into api_key_secret (api_key, beginning, digest) values (:key, :beginning, :digest)")
                .setParameter("key", apiKey).setParameter("beginning", key.beginning()).setParameter("digest", key.digest()).executeUpdate();
    }

    /** Whether a key that begins like this one was ever made. */
    boolean everHad(Key key) {
        return !entities.createNativeQuery("select 1 from api_key_secret where beginning = :beginning").setParameter("beginning", key.beginning()).getResultList().isEmpty();
    }

    /** How many secrets of the key are let in at this moment. */
    long valid(String apiKey, Instant now) {
        return ((Number) entities.createNativeQuery("select count(*) from api_key_secret where api_key = :key and (ends_at is null or ends_at > :now)")
                .setParameter("key", apiKey).setParameter("now", now).getSingleResult()).longValue();
    }

    /** Ends the secrets of the key that would last longer. */
    void end(String apiKey, Instant endsAt) {
        entities.createNativeQuery("update api_key_secret set ends_at = :end where api_key = :key and (ends_at is null or ends_at > :end)")
                .setParameter("key", apiKey).setParameter("end", endsAt).executeUpdate();
    }

    /** Ends the older of two secrets now; how many there were. */
    int endOlder(String apiKey, Instant now) {
        return entities.createNativeQuery("update api_key_secret set ends_at = :now where api_key = :key and ends_at > :now")
                .setParameter("key", apiKey).setParameter("now", now).executeUpdate();
    }

    /** Asked before each request, in a transaction of its own, which sees the keys for whoever it may be. */
    Optional<Known> find(Key key, Instant now) throws SQLException {
        try (var connection = database.getConnection(); var sight = connection.createStatement(); var query = connection.prepareStatement(FOUND)) {
            connection.setAutoCommit(false);
            sight.execute("set local tracker.sight = 'EVERYTHING'");
            query.setString(1, key.beginning());
            query.setObject(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            var row = query.executeQuery();
            return row.next() ? Optional.of(new Known(row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class), row.getString(4), Role.valueOf(row.getString(5)),
                    row.getObject(6, LocalDate.class), row.getObject(7, LocalDate.class), Set.of((String[]) row.getArray(8).getArray()))) : Optional.empty();
        }
    }

    void use(Known secret, LocalDate today) throws SQLException {
        if (today.equals(secret.lastUsedOn)) {
            return;
        }
        try (var connection = database.getConnection(); var update = connection.prepareStatement("update api_key_secret set last_used_on = ? where id = ?")) {
            update.setObject(1, today);
            update.setLong(2, secret.id);
            update.executeUpdate();
        }
    }
}
