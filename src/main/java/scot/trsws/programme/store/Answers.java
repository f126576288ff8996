package scot.trsws.programme.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import scot.trsws.programme.http.EntityTags;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;

/**
 * Answers given under an Idempotency-Key, kept for 48 hours in the transaction of their effect.
 *
 * A second request with the key waits at the unique key until the first has ended: then it finds its answer, or,
 * where the first failed and left nothing, takes its place.
 */
@ApplicationScoped
class Answers {

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper mapper;

    @Inject
    Exchange exchange;

    @Inject
    Nouns nouns;

    Object once(String key, InvocationContext call) throws Exception {
        var fingerprint = EntityTags.digest(exchange.path().getBytes(StandardCharsets.UTF_8), mapper.writeValueAsBytes(exchange.caller()), mapper.writeValueAsBytes(asked(call)));
        forgetOld();
        if (!claim(key, fingerprint)) {
            return repeat(key, fingerprint, call.getMethod().getReturnType());
        }
        var answer = call.proceed();
        keep(key, nouns.readAs(call.getMethod().getReturnType()).orElse(null), mapper.writeValueAsString(answer));
        return answer;
    }

    /** What was asked: the ids of the path, and the body. */
    private static List<Object> asked(InvocationContext call) {
        return Arrays.stream(call.getParameters()).filter(each -> each instanceof String || each instanceof Record).toList();
    }

    private void forgetOld() {
        entities.createNativeQuery("""
                delete from idempotency_key
                where (caller, key) in (select caller, key from idempotency_key
                                        where created_at < now() - interval '48 hours' for update skip locked)""").executeUpdate();
    }

    private boolean claim(String key, String fingerprint) {
        return entities.createNativeQuery("""
                insert into idempotency_key (caller, key, fingerprint) values (:caller, :key, :fingerprint)
                on conflict (caller, key) do nothing""")
                .setParameter("caller", exchange.caller().name()).setParameter("key", key).setParameter("fingerprint", fingerprint)
                .executeUpdate() == 1;
    }

    private Object repeat(String key, String fingerprint, Class<?> type) throws JsonProcessingException {
        var kept = (Object[]) entities.createNativeQuery("select fingerprint, answer, created from idempotency_key where caller = :caller and key = :key")
                .setParameter("caller", exchange.caller().name()).setParameter("key", key).getSingleResult();
        if (!kept[0].equals(fingerprint)) {
            throw new Problem(Refusal.IDEMPOTENCY_KEY_REUSED, "Use a new key: this one stands for another request.");
        }
        exchange.replays((Boolean) kept[2]);
        return mapper.readValue((String) kept[1], type);
    }

    private void keep(String key, String noun, String answer) {
        entities.createNativeQuery("""
                update idempotency_key set noun = cast(:noun as text), answer = :answer, created = :created
                where caller = :caller and key = :key""")
                .setParameter("noun", noun).setParameter("answer", answer).setParameter("created", exchange.created())
                .setParameter("caller", exchange.caller().name()).setParameter("key", key).executeUpdate();
    }
}
