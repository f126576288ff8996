package scot.trsws.programme.workstream.orchard;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Stored;

/** Trees planted at once. */
@Entity
@Table(name = "planting")
class Planting extends Stored<Planting.Draft, Planting.View> {

    record Draft(@NotNull @Refers("workstream") String workstream, @NotNull @Min(1) Long trees, String remark) {}

    record View(String id, long version, String workstream, Long trees, String remark, Instant createdAt, Instant updatedAt) implements Representation {}

    private String workstream;
    private Long trees;
    private String remark;

    protected Planting() {}

    Planting(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        workstream = draft.workstream;
        trees = draft.trees;
        remark = draft.remark;
    }

    @Override
    public Draft draft() {
        return new Draft(workstream, trees, remark);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), workstream, trees, remark, createdAt(), updatedAt());
    }
}
