package scot.trsws.programme.workstream.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.store.Drafts;

/** The tokens that are not spent yet. */
@ApplicationScoped
class TokenRepository {

    @Inject
    EntityManager entities;

    @Inject
    WaveRepository waves;

    @Inject
    Drafts drafts;

    Page<Token> issue(String wave, TokenOrder order) {
        waves.hold(wave, EnumSet.of(WaveStatus.PLANNED, WaveStatus.OPEN));
        drafts.check(order);
        var tokens = Stream.generate(Token::random).limit(order.count()).toList();
        add(wave, tokens);
        return Page.of(Token.class, tokens);
    }

    void requireUnspent(String wave, Token token) {
        if (asked("select 1 from survey_token where wave = :wave and hash = :hash", wave, token).getResultList().isEmpty()) {
            throw unusable();
        }
    }

    void spend(String wave, Token token) {
        if (asked("delete from survey_token where wave = :wave and hash = :hash", wave, token).executeUpdate() == 0) {
            throw unusable();
        }
    }

    void giveBack(String wave, Token token) {
        add(wave, List.of(token));
    }

    /** In the order of their digests, which is not the order in which they will be handed out. */
    private void add(String wave, List<Token> tokens) {
        entities.createNativeQuery("insert into survey_token (wave, hash) select :wave, hash from unnest(string_to_array(:hashes, ' ')) hash order by hash")
                .setParameter("wave", wave).setParameter("hashes", tokens.stream().map(Token::hash).collect(Collectors.joining(" "))).executeUpdate();
    }

    private Query asked(String sql, String wave, Token token) {
        return entities.createNativeQuery(sql).setParameter("wave", wave).setParameter("hash", token.hash());
    }

    private static Problem unusable() {
        return new Problem(Refusal.FORBIDDEN, "This token lets nobody respond to this wave: it was never issued for it, or it was used already.");
    }
}
