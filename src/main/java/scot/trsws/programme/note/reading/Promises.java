package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scot.trsws.programme.action.Strength;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedCommitment;

/** The promises that a text makes in passing: what somebody will do, means to do or offers to do; not what a thing will do or was done. */
final class Promises {

    private static final Pattern SUBJECT = Pattern.compile("(?i)(?:^|[,;]\\s|\\band\\s|\\bbut\\s"
            + "|\\b(?:that|explained|confirmed|said|noted|advised|reported)\\s)$");
    private static final Pattern WILL = Pattern.compile("(?i)\\b(?:will|shall|would)\\b(?:\\s(?:also|then|now|continue to|be))*\\s+(\\w+)");
    private static final Pattern AIM_OF_A_THING = Pattern.compile("(?i)\\b(?:which|that|who|where|when|if|whether|how|what|the|a|an|this"
            + "|these|its|their|of|(?:if|whether|when|should) (?:\\w+ ){1,3}?)\\s?$");
    private static final Pattern TO = Pattern.compile("(?i)\\b(?:with|to|for)\\s(?:the\\s)?(?:\\w+\\s(?:from|of|at)\\s(?:the\\s)?)?$");

    private final Lexicon lexicon;
    private final Named reporting;

    Promises(Lexicon lexicon, Named reporting) {
        this.lexicon = lexicon;
        this.reporting = reporting;
    }

    List<NotedCommitment> in(String text, Named madeTo, List<Integer> lines) {
        var found = new ArrayList<NotedCommitment>();
        for (var sentence : lexicon.sentences().of(text)) {
            var promise = promise(sentence);
            if (promise != null) {
                var due = Due.in(sentence, lexicon.dates());
                var to = to(sentence, promise.by);
                found.add(new NotedCommitment(promise.by.partner(), promise.by.role(), to == null ? madeTo : to, promise.strength,
                        sentence, due.text(), due.on(), lines));
            }
        }
        return found;
    }

    private record Promise(Strength strength, Speaker by) {}

    private Promise promise(String sentence) {
        for (var strength : List.of(Strength.COMMITMENT, Strength.OFFER, Strength.INTENTION)) {
            var meant = PromiseWords.meaning(strength).matcher(sentence);
            if (meant.find() && !AIM_OF_A_THING.matcher(sentence.substring(0, meant.start())).find()) {
                var by = clauseSpeaker(sentence, meant.start());
                if (by != null && !isWholeGroup(by)) {
                    return new Promise(strength, by);
                }
            }
        }
        return willDo(sentence);
    }

    private Promise willDo(String sentence) {
        var will = WILL.matcher(sentence);
        while (will.find()) {
            if (!will.group().toLowerCase().startsWith("would")) {
                var by = subject(sentence, will.start());
                by = by == null && will.group(1).matches(PromiseWords.DELIVERED) && will.group().contains(" be ")
                        ? reporter(sentence, will.start()) : by;
                if (by != null && !isWholeGroup(by) && !(will.group().matches("(?i).*\\bbe \\w+") && by.partner() == null)) {
                    return new Promise(Strength.COMMITMENT, by);
                }
            }
        }
        return comes(sentence);
    }

    /** What a partner says will come out or is to follow, it promises, whoever does it. */
    private Promise comes(String sentence) {
        var comes = PromiseWords.COMES.matcher(sentence);
        var by = comes.find() ? reporter(sentence, comes.start()) : null;
        return by == null ? null : new Promise(Strength.COMMITMENT, by);
    }

    private Speaker reporter(String sentence, int verb) {
        return reporting != null && isMainClause(sentence, verb) ? new Speaker(reporting, null, 0) : null;
    }

    /** The group as a whole agrees and decides; it makes no promise to itself. */
    private static boolean isWholeGroup(Speaker by) {
        return by.partner() == null && by.role() != null && by.role().matches("(?i)(?:group|committee|board|meeting)");
    }

    /** Who stands right before the verb, from the beginning of its clause. */
    private Speaker subject(String sentence, int verb) {
        for (var start : starts(sentence, verb)) {
            var clause = sentence.substring(start, verb).strip();
            if (clause.isEmpty()) {
                return start == 0 && reporting != null ? new Speaker(reporting, null, 0) : null;
            }
            var speaker = lexicon.speakers().at(clause).filter(found -> found.end() >= clause.length()
                    || clause.substring(found.end()).isBlank()).map(found -> found.within(reporting));
            if (speaker.isPresent()) {
                return speaker.get().partner() == null && speaker.get().role() == null ? null : speaker.get();
            }
        }
        return null;
    }

    private static List<Integer> starts(String sentence, int verb) {
        var starts = new ArrayList<Integer>();
        for (var at = verb; at >= 0 && verb - at < 120; at--) {
            if (at == 0 || SUBJECT.matcher(sentence.substring(Math.max(0, at - 12), at)).find()) {
                starts.add(at);
            }
        }
        return starts;
    }

    /** Who the sentence begins with, or the partner that reports where it begins with what is done. */
    private Speaker clauseSpeaker(String sentence, int verb) {
        var direct = subject(sentence, verb);
        if (direct != null) {
            return direct;
        }
        var speaker = lexicon.speakers().at(sentence).filter(found -> found.end() <= verb).map(found -> found.within(reporting))
                .orElse(null);
        if (speaker != null) {
            return speaker.partner() == null && speaker.role() == null ? null : speaker;
        }
        return reporting != null && verb < 40 && !sentence.matches("(?i)(?:the|an?|this|these|it|there)\\b.*")
                ? new Speaker(reporting, null, 0) : null;
    }

    private static boolean isMainClause(String sentence, int verb) {
        var before = sentence.substring(0, verb);
        var clause = before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
        return !clause.matches("(?i).*\\b(?:which|that|who|where|when|if|whether|this|it|there)\\b.*");
    }

    private Named to(String sentence, Speaker by) {
        return lexicon.partners().in(sentence).stream().filter(mention -> !by.isSame(mention.in(sentence))
                && TO.matcher(sentence.substring(Math.max(0, mention.start() - 40), mention.start())).find())
                .map(mention -> mention.in(sentence)).findFirst().orElse(null);
    }
}
