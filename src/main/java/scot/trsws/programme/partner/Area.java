package scot.trsws.programme.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Kept;

/** One of the council areas of Scotland: reference data, which only a migration writes. */
@Entity
@Immutable
@Table(name = "area")
public class Area extends Kept<Area.View> {

    @Schema(name = "Area")
    public record View(
            @NotNull String id,
            @NotNull long version,
            @NotNull String name,
            @Schema(description = "The Government Statistical Service (GSS) code of the council area.", examples = "S12000049", pattern = "S12\\d{6}")
            @NotNull String gssCode,
            @Schema(description = "The name of the territorial NHS board that serves the area.", examples = "Greater Glasgow and Clyde")
            @NotNull String healthBoard,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt) implements Representation {}

    private String name;
    private String gssCode;
    private String healthBoard;

    protected Area() {}

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), name, gssCode, healthBoard, createdAt(), updatedAt());
    }
}
