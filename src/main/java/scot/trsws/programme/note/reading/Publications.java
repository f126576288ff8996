package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedPublication;

/** What a text says was published, or will be. */
final class Publications {

    private static final Pattern OF = Pattern.compile("(?i)\\b(?:publication|launch|release) of (?:an?\\s|the\\s|its\\s|their\\s)?(.+)");
    private static final Pattern DONE = Pattern.compile("(?i)\\b(?:(?:recently|newly|just|has|have|had|will|also)\\s){0,3}(published"
            + "|publish|launched|released)\\s(?:an?\\s|the\\s|its\\s|their\\s|our\\s|new\\s)*(?!by\\b|on\\b|in\\b|later\\b|this\\b"
            + "|next\\b|at\\b|for\\b|and\\b|to\\b)(.+)");
    private static final Pattern PASSIVE = Pattern.compile("(?i)(.*?)\\b(?:(?:will|is to|are to|is due to|are due to|to) be"
            + "|(?:has|have) been|was|were|is being|are being) (?:recently |formally |now |soon )?(?:published|launched|released)\\b.*");
    private static final Pattern TITLE_ENDS = Pattern.compile("(?i)[.;:,]|\\s(?:which|that|who|in order"
            + "|and (?:will|has|have|is|are|was|were)|will be|on (?:the )?\\d|by (?:the )?\\d|later|this year|next)\\b");
    private static final Pattern WORK = Pattern.compile("(?i)\\b(?:reports?|guidance|guides?|strateg(?:y|ies)|toolkits?|frameworks?"
            + "|papers?|plans?|codes?|standards?|resources?|newsletters?|bulletins?|books?|briefings?|documents?|polic(?:y|ies)|reviews?"
            + "|versions?|editions?"
            + "|survey results|findings|evaluations?|roadmaps?|websites?|pages?|leaflets?|articles?|research|stud(?:y|ies)|modules?"
            + "|podcasts?|videos?|handbooks?|manuals?|principles|protocols?|charters?|statistics|blogs?|statements?|summar(?:y|ies)"
            + "|manifestos?)\\b");
    private static final Pattern ONLY_A_VERSION = Pattern.compile("(?i)(?:.*\\band )?(?:an?|the) (?:\\w+ ){0,2}(?:versions?|editions?"
            + "|drafts?)\\s*");

    private final Lexicon lexicon;
    private final Named reporting;

    Publications(Lexicon lexicon, Named reporting) {
        this.lexicon = lexicon;
        this.reporting = reporting;
    }

    List<NotedPublication> in(String text, List<Integer> lines) {
        var found = new ArrayList<NotedPublication>();
        for (var sentence : lexicon.sentences().of(text)) {
            var of = OF.matcher(sentence);
            var done = DONE.matcher(sentence);
            var passive = PASSIVE.matcher(sentence);
            if (of.find()) {
                add(found, title(of.group(1)), null, sentence, lines);
            } else if (done.find()) {
                add(found, title(done.group(2)), publisher(sentence, done.start()), sentence, lines);
            } else if (passive.matches()) {
                add(found, ONLY_A_VERSION.matcher(passive.group(1)).matches()
                        ? sentence : title(passive.group(1)), reporting, sentence, lines);
            }
        }
        return found;
    }

    private void add(List<NotedPublication> found, String title, Named publisher, String sentence, List<Integer> lines) {
        if (WORK.matcher(title).find() && Words.of(title).size() > 1 && title.length() <= 500) {
            found.add(new NotedPublication(title, publisher, lexicon.dates().first(sentence).map(Dates.Day::on).orElse(null), lines));
        }
    }

    private static String title(String text) {
        var end = TITLE_ENDS.matcher(text);
        return (end.find() ? text.substring(0, end.start())
                : text).strip().replaceFirst("(?i)^(?:an?|the)\\s", "").replace('\u00A0', ' ').replaceAll(" {2,}", " ");
    }

    /** Who stands right before the verb; the partner that reports where nobody does. */
    private Named publisher(String sentence, int verb) {
        if (verb == 0) {
            return reporting;
        }
        return lexicon.speakers().at(sentence).filter(speaker -> speaker.partner() != null
                && sentence.substring(Math.min(verb, speaker.end()), verb).isBlank()).map(Speaker::partner).orElse(null);
    }
}
