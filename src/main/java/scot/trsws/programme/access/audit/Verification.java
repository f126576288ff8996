package scot.trsws.programme.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scot.trsws.programme.access.audit.AuditVerification.Break;
import scot.trsws.programme.access.audit.AuditVerification.Fault;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.Signature;

/** Looks at the whole chain and at all that it vouches for, a stretch at a time, since one statement may take five seconds. */
@ApplicationScoped
class Verification {

    private static final int STRETCH = 20_000;
    private static final int TOLD = 100;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @Inject
    Signature signature;

    @Inject
    EntityManager entities;

    @Inject
    Chain chain;

    AuditVerification of(Long position, String hash) {
        check(position, hash);
        chain.bringUpToDate();
        var head = head();
        var broken = new ArrayList<Break>();
        noted(position, hash, broken);
        collect("broken_links", ((Number) head[0]).longValue(), broken);
        collect("stray_entries", most("audit_entry"), broken);
        collect("broken_changes", most("change"), broken);
        return new AuditVerification(broken.isEmpty(), count("audit_link"), count("change"), ((Number) head[0]).longValue(), (String) head[1],
                broken.stream().limit(TOLD).toList());
    }

    private static void check(Long position, String hash) {
        if ((position == null) != (hash == null)) {
            throw Problem.unreadable(Problem.Error.parameter(position == null ? "position" : "hash", "must be given too: a noted head is a position and its hash"));
        }
        if (hash != null && !HASH.matcher(hash).matches()) {
            throw Problem.unreadable(Problem.Error.parameter("hash", "must be 64 hexadecimal digits, in lower case"));
        }
    }

    private void noted(Long position, String hash, List<Break> broken) {
        if (position == null) {
            return;
        }
        var there = signature.unsigned(() -> entities.createNativeQuery("select l.hash from audit_link l where l.position = :position", String.class)
                .setParameter("position", position).getResultList());
        if (there.isEmpty()) {
            broken.add(new Break(Fault.NOTED_HEAD_GONE, position, null, null));
        } else if (!there.get(0).equals(hash)) {
            broken.add(new Break(Fault.NOTED_HEAD_DIFFERS, position, null, null));
        }
    }

    private void collect(String finder, long last, List<Break> broken) {
        for (long first = 1; first <= last && broken.size() < TOLD; first += STRETCH) {
            var from = first;
            broken.addAll(signature.unsigned(() -> stretch(finder, from)));
        }
    }

    @SuppressWarnings("unchecked")
    private List<Break> stretch(String finder, long first) {
        List<Object[]> rows = entities.createNativeQuery("select what, \"position\", entry, change from " + finder + "(:first, :last) limit :most")
                .setParameter("first", first).setParameter("last", first + STRETCH - 1).setParameter("most", TOLD).getResultList();
        return rows.stream().map(row -> new Break(Fault.valueOf((String) row[0]), number(row[1]), number(row[2]), number(row[3]))).toList();
    }

    private Object[] head() {
        return (Object[]) one("""
                select coalesce(max(l.position), 0), coalesce((select h.hash from audit_link h order by h.position desc limit 1), no_hash()) from audit_link l""");
    }

    private long most(String table) {
        return number(one("select coalesce(max(id), 0) from " + table));
    }

    private long count(String table) {
        return number(one("select count(*) from " + table));
    }

    private Object one(String query) {
        return signature.unsigned(() -> entities.createNativeQuery(query).getSingleResult());
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }
}
