package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.Named;

/** Who is to do an action, as its text names them, and the text without them. */
record Owner(Named named, Named with, String rest) {

    private static final String DOING = "\\s(?!(?:the|an?|our|its|their|all|this|that|be)\\b)(?=\\w)";
    private static final Pattern TO = Pattern.compile("\\s*(?:,\\s*)?(?:(?:and|&|/"
            + "|with)\\s+(?<with>(?:the\\s+)?[A-Z][\\w’'? -]{1,90}?)\\s+)?(?:to|will|would|agreed to|has agreed to|have agreed to|are to"
            + "|is to|should|shall)\\s+(?=\\w)");
    private static final Pattern UNKNOWN_TO = Pattern.compile("((?:(?:[A-Z][\\w’'-]*+|of|and|for|the|on"
            + "|&)\\s){0,8}?[A-Z][\\w’'-]*+)\\s(?:to|will)" + DOING);
    private static final Pattern VERB = Pattern.compile("(?i)(?:need|continue|agree|look|plan|invite|ask|want|speak|talk|write|link"
            + "|reach|report|refer|aim|try|return|send|respond|work|move|add|discuss|liaise|feed|follow|circulate|consider|arrange|set"
            + "|prepare|share"
            + "|commit|contribute|provide|hope|start|begin|have|get|go|this|it|that|there|next|how|when|action|actions|paper|minutes"
                    + "|note|date|in|as|if|due|update|everything)");
    private static final String GROUP = "members|partners|team|colleagues|officials|group|lead|secretariat|chair|everyone";
    private static final Pattern ASKS = Pattern.compile("(?<first>(?:(?:\\p{Lu}[\\w’'-]*+|of|and|for|the|on|&|" + GROUP
            + "),?\\s){0,8}?(?:\\p{Lu}[\\w’'-]*+|" + GROUP
            + "))\\s(?:to|will|would|should|shall|(?:is|are) to|(?:has |have )?agreed to)" + DOING);
    private static final Pattern LEADS = Pattern.compile("(?<who>.{2,120}?)(?:(?<to>\\s(?:to|will|agreed to|has agreed to|have agreed to"
            + "|is to|are to|should|shall))?\\s?(?:…|\\.{3}|:[-–—]?)|(?<bare>\\s(?:to|will|should|shall)))");
    private static final Pattern LABELLED = Pattern.compile("(?i)[\\s,;.(\\[–-]*\\b(?:owner|lead|responsible|action by|action owner"
            + "|assigned to|by whom)\\s?[:–-]\\s?([^\\n()\\[\\]]{2,200}?)[)\\]]?\\.?$");
    private static final Pattern LAST = Pattern.compile("\\s*(?:[\\[(]([^()\\[\\]]{2,120}?)[\\])]|(?:\\s[–—-]\\s|\\s{3,}|\\t+|:\\s+"
            + "|\\.\\s+)([^\\s].{1,120}?))\\.?$");

    private Owner(Named named, String rest) {
        this(named, null, rest);
    }

    /** Whether a text begins with somebody in capitals and what they are to do. */
    static boolean asks(String text) {
        var to = ASKS.matcher(text);
        return to.lookingAt() && !VERB.matcher(to.group("first").split("\\s")[0]).matches();
    }

    /** Who does what stands below a text such as A to: */
    static Optional<Owner> leads(String text, Lexicon lexicon) {
        var lead = LEADS.matcher(text.strip());
        if (!lead.matches()) {
            return only(text, lexicon);
        }
        var who = lead.group("who");
        var said = lead.group("to") != null || lead.group("bare") != null;
        return only(who, lexicon)
                .or(() -> said && asks(who + " to do") ? Optional.of(new Owner(Named.unknown(Form.withoutArticle(who)), ""))
                : Optional.empty());
    }

    /** Who a text names, if it names one or two and says nothing else. */
    static Optional<Owner> only(String text, Lexicon lexicon) {
        var several = several(text, lexicon);
        return several.size() == 2 ? Optional.of(new Owner(named(several.get(0), lexicon), named(several.get(1), lexicon), ""))
                : actor(text, lexicon).map(named -> new Owner(named, ""));
    }

    static Owner of(String text, Lexicon lexicon) {
        return labelled(text, lexicon).or(() -> before(text, lexicon)).or(() -> label(text, lexicon)).or(() -> last(text, lexicon))
                .or(() -> unknown(text)).orElse(new Owner(null, text));
    }

    private static Optional<Owner> labelled(String text, Lexicon lexicon) {
        var label = LABELLED.matcher(text);
        return label.find() && label.start() > 0
                ? Optional.of(new Owner(named(label.group(1), lexicon), text.substring(0, label.start()).strip())) : Optional.empty();
    }

    /** A speaker and then "to" or "will". */
    private static Optional<Owner> before(String text, Lexicon lexicon) {
        return lexicon.speakers().at(text).flatMap(speaker -> {
            var to = TO.matcher(text).region(speaker.end(), text.length());
            if (!to.lookingAt()) {
                return Optional.empty();
            }
            var named = speaker.partner() == null ? Named.unknown(Form.withoutArticle(text.substring(0, speaker.end())))
                    : speaker.partner();
            var with = to.group("with") == null ? null
                    : actor(Form.withoutArticle(to.group("with")), lexicon)
                    .orElseGet(() -> Named.unknown(Form.withoutArticle(to.group("with"))));
            return Optional.of(new Owner(named, with, text.substring(to.end())));
        });
    }

    private static Optional<Owner> label(String text, Lexicon lexicon) {
        var colon = text.indexOf(": ");
        return colon < 1 || colon > 200 ? Optional.empty()
                : actor(text.substring(0, colon), lexicon).map(named -> new Owner(named, text.substring(colon + 2).strip()));
    }

    private static Optional<Owner> last(String text, Lexicon lexicon) {
        var last = LAST.matcher(text);
        return !last.find() || last.start() == 0 ? Optional.empty()
                : actor(last.group(1) == null ? last.group(2) : last.group(1), lexicon)
                .map(named -> new Owner(named, text.substring(0, last.start()).strip()));
    }

    private static Optional<Owner> unknown(String text) {
        var to = UNKNOWN_TO.matcher(text);
        if (!to.lookingAt() || VERB.matcher(to.group(1).split("\\s")[0]).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Owner(Named.unknown(Form.withoutArticle(to.group(1))), text.substring(to.end())));
    }

    /** Somebody who can do something: a known name, a role, or letters that stand for a unit. */
    static Optional<Named> actor(String text, Lexicon lexicon) {
        var name = text.strip().replaceFirst("(?i)^(?:action|owner|lead|by)\\s?[:–-]?\\s+", "").replaceFirst("\\.$", "");
        var speaker = lexicon.speakers().at(name).filter(found -> found.end() >= name.length());
        return lexicon.partners().whole(name)
                .or(() -> speaker.map(found -> found.partner() == null ? Named.unknown(Form.withoutArticle(name)) : found.partner()))
                .or(() -> Form.isAcronym(name)
                        || name.matches("(?i)all|" + Redaction.SOMEBODY + "|secretariat|chair|all members|all partners")
                        ? Optional.of(Named.unknown(name)) : Optional.empty());
    }

    /** Two or more that all are known, such as A / B. */
    static List<String> several(String text, Lexicon lexicon) {
        var names = Stream.of(text.split("\\s*[/;]\\s*")).flatMap(part -> NameList.of(part, lexicon.partners()).stream()).toList();
        return names.size() > 1 && lexicon.partners().whole(text).isEmpty()
                && names.stream().allMatch(name -> actor(name, lexicon).isPresent()) ? names : List.of();
    }

    static Named named(String text, Lexicon lexicon) {
        return actor(text, lexicon).orElseGet(() -> lexicon.partners().named(text.strip()));
    }

    /** Whether it is a role in the group, which no register of partners knows. */
    static boolean isRole(Named named) {
        return named.name().matches("(?i)(?:the )?(?:all.*|secretariat|(?:co-)?chairs?.*|members?|partners|group|everyone|tbc|"
                + Redaction.SOMEBODY + ")");
    }
}
