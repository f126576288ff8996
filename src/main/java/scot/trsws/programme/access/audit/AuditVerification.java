package scot.trsws.programme.access.audit;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of looking at every link, every entry and every change. */
record AuditVerification(
        @NotNull boolean intact,
        @Schema(description = "How many entries are linked.") @NotNull long entries,
        @Schema(description = "How many changes the histories have.") @NotNull long changes,
        @Schema(description = "The position of the newest link: the head. Note it, with its hash.") @NotNull long position,
        @NotNull String hash,
        @Schema(description = "The first places that are broken, at most 100; empty where it is intact.") @NotNull List<Break> broken) {

    /** One place where it is broken. */
    @Schema(name = "AuditBreak")
    record Break(
            @NotNull Fault what,
            @Schema(description = "The position of the link.") Long position,
            @Schema(description = "The number of the entry.") Long entry,
            @Schema(description = "The id of the change.") Long change) {}

    /** What can be wrong there. */
    @Schema(description = """
            GAP: links are missing before it. BROKEN_LINK: its hash does not follow from the one before. MISSING_ENTRY, ALTERED_ENTRY: its entry is gone, or is \
            not what was linked. UNLINKED_ENTRY: an entry has lost its link. MISSING_CHANGE, ALTERED_CHANGE: the row of the history is gone, or is not what \
            the last entry about it vouches for. UNRECORDED_CHANGE: no entry knows of the row. NOTED_HEAD_GONE: the chain no longer reaches the noted \
            position. NOTED_HEAD_DIFFERS: it has another hash there now.""")
    enum Fault {
        GAP, BROKEN_LINK, MISSING_ENTRY, ALTERED_ENTRY, UNLINKED_ENTRY, MISSING_CHANGE, ALTERED_CHANGE, UNRECORDED_CHANGE, NOTED_HEAD_GONE, NOTED_HEAD_DIFFERS
    }
}
