package scot.trsws.programme.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The moment that is asked for: an instant, or a day in Europe/London, meaning the end of it unless its start is wanted. */
@Schema(type = SchemaType.STRING, description = "A date (the end of that day in Europe/London) or an instant in UTC.", examples = "2024-01-29")
public record AsOf(Instant start, Instant at, LocalDate on) {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    static AsOf of(String text) {
        try {
            return text.contains("T") ? at(Text.instant(text)) : endOf(Text.date(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("must be a day that exists, YYYY-MM-DD, or an instant, YYYY-MM-DDThh:mm:ssZ", e);
        }
    }

    private static AsOf at(Instant instant) {
        return new AsOf(instant, instant, instant.atZone(LONDON).toLocalDate());
    }

    public static AsOf endOf(LocalDate day) {
        return new AsOf(day.atStartOfDay(LONDON).toInstant(), day.plusDays(1).atStartOfDay(LONDON).toInstant().minusNanos(1000), day);
    }

    /** As it was asked for, a day or an instant. */
    @Override
    public String toString() {
        return start.equals(at) ? at.toString() : on.toString();
    }
}
