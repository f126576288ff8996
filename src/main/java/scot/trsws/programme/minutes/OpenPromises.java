package scot.trsws.programme.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import scot.trsws.programme.action.CommitmentRepository;
import scot.trsws.programme.action.CommitmentStatus;
import scot.trsws.programme.action.CommitmentView;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedCommitment;
import scot.trsws.programme.note.Register;

/** The promises made at a meeting of which nothing came yet, told as in a note. */
@ApplicationScoped
class OpenPromises {

    private static final Pattern PLACE = Pattern.compile("^/commitments/(\\d+)");

    @Inject
    CommitmentRepository commitments;

    List<CommitmentView> of(String meeting) {
        return commitments.list("meeting = ?1 and status = ?2 order by createdAt, id", meeting, CommitmentStatus.OPEN).stream()
                .map(each -> each.view(commitments.today())).toList();
    }

    static List<NotedCommitment> noted(List<CommitmentView> promises, Register register) {
        return promises.stream().map(each -> new NotedCommitment(named(each.madeBy(), register), each.madeByRole(), named(each.madeTo(), register),
                each.strength(), each.statement(), each.dueText(), each.dueOn(), List.of())).toList();
    }

    private static Named named(String partner, Register register) {
        return register.partners().stream().filter(known -> known.id().equals(partner)).findFirst()
                .map(known -> new Named(known.name(), partner)).orElse(null);
    }

    /** No note has them in an order that others could count by, so a finding names the record. */
    static Finding byId(Finding finding, List<CommitmentView> promises) {
        var pointer = finding.pointer() == null ? null
                : PLACE.matcher(finding.pointer()).replaceFirst(place -> "/commitments/" + promises.get(Integer.parseInt(place.group(1))).id());
        return new Finding(finding.code(), finding.severity(), finding.line(), pointer, finding.detail());
    }
}
