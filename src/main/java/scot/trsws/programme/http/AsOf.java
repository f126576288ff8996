package scot.trsws.programme.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The moment whose knowledge is asked for: an instant, or the end of a day in Europe/London. */
@Schema(type = SchemaType.STRING, description = "A date (the end of that day in Europe/London) or an instant in UTC.", examples = "2024-01-29")
public record AsOf(Instant at, LocalDate on) {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    static AsOf of(String text) {
        if (text.contains("T")) {
            var instant = Text.instant(text);
            return new AsOf(instant, instant.atZone(LONDON).toLocalDate());
        }
        var day = Text.date(text);
        return new AsOf(day.plusDays(1).atStartOfDay(LONDON).toInstant().minusNanos(1000), day);
    }
}
