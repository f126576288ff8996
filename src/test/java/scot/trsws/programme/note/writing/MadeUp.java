package scot.trsws.programme.note.writing;

import static scot.trsws.programme.meeting.ApologiesRecord.NAMED;
import static scot.trsws.programme.meeting.Presence.APOLOGIES;
import static scot.trsws.programme.meeting.Presence.IN_ATTENDANCE;
import static scot.trsws.programme.meeting.Presence.PRESENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import scot.trsws.programme.meeting.AgendaPurpose;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.meeting.MeetingMode;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.note.ApprovalChannel;
import scot.trsws.programme.note.Attendee;
import scot.trsws.programme.note.CarriedOver;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NextMeeting;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.NotedAnswer;
import scot.trsws.programme.note.NotedDecision;
import scot.trsws.programme.note.NotedReflection;
import scot.trsws.programme.note.NotedUpdate;
import scot.trsws.programme.note.Point;
import scot.trsws.programme.note.Register;
import scot.trsws.programme.note.Register.Known;
import scot.trsws.programme.note.Register.OtherName;
import scot.trsws.programme.note.Standing;
import scot.trsws.programme.update.ReflectionKind;

/**
 * Notes that a seed makes up. What the reader does not yet take as it is written is left out: groups and reporting partners that the
 * register does not know; "Update from …" as an item other than the first; amendments; an action whose title says by when, with whom,
 * begins small or ends in a comma or colon. Titles other than group and month and headings of updates other than the partner's name are
 * not made either.
 */
final class MadeUp {

    static final Register REGISTER = new Register(List.of(known("sfga", "Scottish Fruit Growers Association", "SFGA"), known("who-plants", "Who Plants? Scotland"), known("museum", "Museum of Apples, Pears and Plums", "MAPP"),
            known("soil", "Soil, Water and Trees Unit"), known("colleges", "Heads of Garden Education", "HGE")), List.of(known("delivery", "Orchard Renewal Delivery Group"), known("steering", "National Fruit Programme Steering Group")));

    private static final List<Named> PARTNERS = List.of(new Named("Scottish Fruit Growers Association", "sfga"), new Named("Scottish Fruit Growers Association (SFGA)", "sfga"), new Named("SFGA", "sfga"), new Named("Who Plants? Scotland", "who-plants"),
            new Named("Museum of Apples, Pears and Plums", "museum"), new Named("Soil, Water and Trees Unit", "soil"), new Named("HGE", "colleges"), new Named("Borders Beekeepers", null), new Named("Falkirk Allotments", null), new Named("Clann nan Craobh", null));
    private static final List<String> ROLES = List.of("chair", "co-chair", "head gardener", "programme lead", "minute taker", "interim adviser");
    private static final List<String> CATEGORIES = List.of("practitioners from three council areas", "two students", "people who own old trees", "members of the public");
    private static final List<Named> GROUPS = List.of(new Named("Orchard Renewal Delivery Group", "delivery"));
    private static final List<String> HEADINGS = List.of("Walled garden", "Renewal of the terrace", "Survey of old trees: first results", "Any other business", "Orchards and schools", "Bees “at large”", "Budget for 2024", "What we learned (so far)", "Cràobhan");
    private static final List<String> REFERENCES = List.of("1", "2.1", "20.3", "AP7", "12");

    private final Random random;
    private final MadeUpText texts;

    MadeUp(long seed) {
        random = new Random(seed);
        texts = new MadeUpText(random);
    }

    Note note() {
        var apologies = one(List.of(ApologiesRecord.values()));
        var group = one(GROUPS);
        var on = day();
        return new Note(group.name() + ": minutes: " + Words.month(on), group, maybe(() -> 1 + random.nextInt(130)), on, maybe(() -> one(List.of(MeetingMode.values()))), maybe(this::purpose), attendance(apologies), apologies, items(), maybe(this::next));
    }

    private String purpose() {
        return random.nextBoolean() ? "to hear of " + one(HEADINGS).toLowerCase(Locale.ROOT) + " and to plan" : texts.plainPurpose();
    }

    private List<Attendee> attendance(ApologiesRecord apologies) {
        var partners = new ArrayList<>(PARTNERS.stream().filter(partner -> !partner.name().startsWith("SFGA") && !partner.name().contains("(")).toList());
        Collections.shuffle(partners, random);
        var present = 1 + random.nextInt(4);
        return Stream.of(attendees(partners.subList(0, present), PRESENT), maybe(() -> List.of(new Attendee(null, one(CATEGORIES), PRESENT, null, null))), attendees(partners.subList(present, present + random.nextInt(2)), IN_ATTENDANCE),
                apologies == NAMED ? attendees(partners.subList(present + 1, present + 2 + random.nextInt(2)), APOLOGIES) : null).filter(list -> list != null).flatMap(List::stream).toList();
    }

    private List<Attendee> attendees(List<Named> partners, Presence presence) {
        return partners.stream().map(partner -> new Attendee(partner, null, presence, random.nextInt(4) == 0 ? one(ROLES) : null, null)).toList();
    }

    private List<Item> items() {
        var numbered = random.nextBoolean();
        var items = new ArrayList<Item>();
        for (var count = random.nextInt(5); count > 0; count--) {
            var number = numbered ? String.valueOf(items.size() + 1) : null;
            items.add(switch (random.nextInt(6)) {
                case 0 -> previous(number);
                case 1 -> partners(number);
                case 2 -> items.isEmpty() ? report(number) : talk(number);
                case 3 -> outcome(number);
                default -> talk(number);
            });
        }
        return items;
    }

    private Item previous(String number) {
        var approval = new Approval(null, maybe(this::day), maybe(() -> 1 + random.nextInt(130)), one(List.of(ApprovalChannel.values())), null, null);
        return new Item(number, "Note of the previous meeting", purposeOf(), null, null, approval, null, null, null, null, many(2, this::carriedOver), null, null);
    }

    private Item partners(String number) {
        return new Item(number, "Updates from partners", purposeOf(), null, null, null, null, many(3, () -> update(known())), null, null, null, null, null);
    }

    private Item report(String number) {
        var partner = known();
        return new Item(number, "Update from " + partner.name(), null, null, null, null, null, List.of(update(partner)), null, many(1, this::decision), null, many(2, this::action), null);
    }

    /** An item of nothing but what its heading says. */
    private Item outcome(String number) {
        return switch (random.nextInt(3)) {
            case 0 -> new Item(number, "Decisions", null, null, null, null, null, null, null, some(this::decision), null, null, null);
            case 1 -> new Item(number, "Actions of earlier meetings", null, null, null, null, null, null, null, null, some(this::carriedOver), null, null);
            default -> new Item(number, "Actions", null, null, null, null, null, null, null, null, null, some(this::action), null);
        };
    }

    private <T> List<T> some(Supplier<T> maker) {
        return Stream.concat(Stream.of(maker.get()), many(2, maker).stream()).toList();
    }

    private Item talk(String number) {
        var lead = maybe(() -> one(PARTNERS));
        return new Item(number, one(HEADINGS), purposeOf(), lead, maybe(() -> one(ROLES)), null, many(4, () -> point(0)), null, many(2, this::reflection), many(2, this::decision), many(2, this::carriedOver), many(2, this::action), null);
    }

    private AgendaPurpose purposeOf() {
        return maybe(() -> one(List.of(AgendaPurpose.values())));
    }

    private NotedUpdate update(Named partner) {
        return new NotedUpdate(null, partner, null, maybe(() -> texts.text() + " as follows:"), Stream.concat(Stream.of(point(0)), many(3, () -> point(0)).stream()).toList(), many(2, this::reflection), null);
    }

    private Point point(int depth) {
        return new Point(texts.text(), depth < 3 && random.nextInt(3) == 0 ? many(3, () -> point(depth + 1)) : null, null);
    }

    private NotedReflection reflection() {
        return new NotedReflection(null, one(List.of(ReflectionKind.values())), maybe(() -> one(PARTNERS)), maybe(() -> one(ROLES)), texts.text(), maybe(this::answer), null);
    }

    private NotedAnswer answer() {
        return new NotedAnswer(maybe(() -> one(PARTNERS)), maybe(() -> one(ROLES)), texts.text(), null);
    }

    private NotedDecision decision() {
        return new NotedDecision(null, texts.text(), maybe(texts::text), null);
    }

    private CarriedOver carriedOver() {
        return new CarriedOver(null, maybe(() -> one(REFERENCES)), texts.title(), maybe(() -> one(PARTNERS)), one(List.of(Standing.values())), maybe(texts::text), null);
    }

    private NotedAction action() {
        return new NotedAction(null, maybe(() -> one(REFERENCES)), texts.title(), maybe(() -> one(PARTNERS)), maybe(() -> one(PARTNERS)), maybe(this::day), maybe(() -> one(List.of("before the summer", "at the next meeting", "as soon as it thaws"))), null);
    }

    private Named known() {
        return one(PARTNERS.stream().filter(partner -> partner.id() != null).toList());
    }

    private NextMeeting next() {
        return random.nextBoolean() ? new NextMeeting(day(), null, null) : new NextMeeting(null, "To be arranged by correspondence.", null);
    }

    private LocalDate day() {
        return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1_500));
    }

    private <T> T one(List<T> choices) {
        return texts.one(choices);
    }

    private <T> T maybe(Supplier<T> made) {
        return random.nextBoolean() ? made.get() : null;
    }

    private <T> List<T> many(int most, Supplier<T> made) {
        return Stream.generate(made).limit(random.nextInt(most + 1)).toList();
    }

    private static Known known(String id, String name, String... otherNames) {
        return new Known(id, name, Stream.of(otherNames).map(other -> new OtherName(other, null, null)).toList(), null);
    }
}
