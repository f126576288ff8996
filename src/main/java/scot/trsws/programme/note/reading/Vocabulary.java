package scot.trsws.programme.note.reading;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.note.Attendee;
import scot.trsws.programme.note.CarriedOver;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.NextMeeting;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.NotedAnswer;
import scot.trsws.programme.note.NotedDecision;
import scot.trsws.programme.note.NotedReflection;
import scot.trsws.programme.note.NotedUpdate;

/** The words that a part of a note need not repeat, because they only say what it is. */
final class Vocabulary {

    private static final Set<String> SMALL = words("a an the and or of in on at to for from by with as is are was were be been has have"
            + " had this that it its following follows who which");
    private static final Map<Class<?>, Set<String>> WORDS = Map.ofEntries(
            of(Note.class, "next future donm d o n m minutes minute note notes record meeting meetings group date day time held number no purpose"
                    + " items item actions action agenda discussed attendees attendance attending attended present apologies apologises"
                    + " apology regrets absence representatives"
                    + " represented organisations members list participants sederunt noted received given named not none nil there were"
                    + " no observers guests invited title mode format online virtual virtually hybrid person teams venue location place"
                    + " microsoft ms via zoom video conference"
                    + " organisation name role status took place previous first last approved draft final also but monday tuesday"
                    + " wednesday thursday friday saturday sunday those secretariat chair chairs officials board also"),
            of(Attendee.class, "present attendees attendee attendance attending attended apologies apologises apology regrets absence"
                    + " noted received given sent submitted intimated tendered chair chaired secretariat secretary minutes minute taker"
                    + " note observers observer guests guest members"
                    + " member representatives representative representing represented organisations organisation also there their were"
                    + " their gave role name named person those list participants sederunt invited invitation behalf nominated"
                    + " appointed elected delegated yes no cochair cochairs co chairs"),
            of(Approval.class, "group members committee board approved agreed accepted ratified adopted confirmed signed off meeting"
                    + " meetings note notes minute minutes record previous last earlier prior draft accurate correct true held amendment"
                    + " amendments change changes correspondence email mail"
                    + " e post electronically subject following partnership without no with circulated approval were formally being"),
            of(NextMeeting.class, "next meeting meetings date dates time future will held take takes place group scheduled due meet"
                    + " again planned day details close donm d o n m"),
            of(NotedAction.class, "action actions point points item items owner lead responsible due deadline date by with will to"
                    + " would should shall what task tasks details responsibility assigned timescale target"
                    + " timeframe for is agreed no number ref status open new description who when"),
            of(CarriedOver.class, "action actions point points item items owner lead responsible due deadline date by with will to"
                    + " status closed complete completed done ongoing open progress in no number ref now arising previous meeting"
                    + " outstanding underway under way discharged forward carried remark update"),
            of(NotedDecision.class, "decision decisions agreed made taken subject condition conditions key provided providing"
                    + " proviso conditional contingent dependent upon understanding caveat long so pending only"),
            of(Item.class, "what when no number ref reference id owner due status responsible when deadline who whom date timescale"
                    + " target progress comments comment description task tasks name role organisation organisations details point item"
                    + " items with remarks for information discussion decision noting purpose led lead presented by presentation"
                    + " presenter agreed actions action decisions next steps feedback reflections questions comments discussion points"
                    + " raised key group after update updates matters arising earlier meetings meeting"),
            of(NotedUpdate.class, "feedback reflections questions comments discussion on update updates team raised"),
            of(NotedReflection.class, "question concern suggestion offer challenge comment from"),
            of(NotedAnswer.class, "answer response reply from"));

    private Vocabulary() {}

    private static Map.Entry<Class<?>, Set<String>> of(Class<?> part, String words) {
        return Map.entry(part, Stream.concat(words(words).stream(), SMALL.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> words(String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toSet());
    }

    static Set<String> of(Class<?> part) {
        return WORDS.getOrDefault(part, Set.of());
    }
}
