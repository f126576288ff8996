package scot.trsws.programme.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import scot.trsws.programme.http.MergePatch;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Step;

/** The keys that programs are let in with. */
@ApplicationScoped
class ApiKeyRepository extends Repository<ApiKey, ApiKey.Draft, ApiKey.View> {

    private static final int MOST_SECRETS = 2;

    @Inject
    Secrets secrets;

    @Inject
    Clock now;

    ApiKeyRepository() {
        super(ApiKey.class, ApiKey.View.class);
    }

    @Override
    protected ApiKey make(String id, ApiKey.Draft draft) {
        return new ApiKey(id, draft, today().plusYears(1));
    }

    @Override
    protected String stem(ApiKey.Draft draft) {
        return Ids.slug(draft.title());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title", "expiresOn");
    }

    /** Makes whoever else changes who is let in wait until this transaction ends. */
    void hold() {
        getEntityManager().createNativeQuery("lock table api_key in share row exclusive mode").executeUpdate();
    }

    /** How many keys let in an administrator today. */
    long administrators() {
        return count("role = ?1 and revokedOn is null and expiresOn >= ?2", Role.ADMINISTRATOR, today());
    }

    boolean knows(Key key) {
        return secrets.everHad(key);
    }

    ApiKey.View change(String id, Preconditions preconditions, MergePatch patch) {
        hold();
        var changed = update(id, preconditions, patch);
        requireAdministrator();
        return changed;
    }

    private void requireAdministrator() {
        if (administrators() == 0) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "It is the last key that lets in an administrator: make another first.");
        }
    }

    IssuedKey issue(ApiKey.Draft draft) {
        return issue(draft, Key.fresh());
    }

    IssuedKey issue(ApiKey.Draft draft, Key key) {
        return shown(create(draft).id(), key);
    }

    /** Gives the key a new secret; the old one lasts a while longer. */
    IssuedKey rotate(String id, Preconditions preconditions, Rotation rotation) {
        perform(id, preconditions, (key, told) -> key.rotate(now.instant()), rotation);
        if (secrets.valid(id, now.instant()) == MOST_SECRETS) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "Two of its secrets are let in: end the older one first, with DELETE.");
        }
        secrets.end(id, now.instant().plus(Duration.ofHours(rotation.hours())));
        return shown(id, Key.fresh());
    }

    ApiKey.View endRotation(String id, Preconditions preconditions) {
        perform(id, preconditions, ApiKey::requireUse);
        if (secrets.endOlder(id, now.instant()) == 0) {
            throw Problem.notFound();
        }
        return again(id);
    }

    ApiKey.View revoke(String id, Preconditions preconditions, Step.Explained step) {
        hold();
        perform(id, preconditions, ApiKey::revoke, step);
        requireAdministrator();
        secrets.end(id, now.instant());
        return again(id);
    }

    private IssuedKey shown(String id, Key key) {
        secrets.add(id, key);
        return new IssuedKey(key.text(), again(id));
    }

    /** Read anew, since what is derived of its secrets has changed. */
    private ApiKey.View again(String id) {
        var key = require(id);
        getEntityManager().refresh(key);
        return key.view(today());
    }
}
