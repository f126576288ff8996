package scot.trsws.programme.workstream.survey.disclosure;

import java.util.List;

/** A cell of a table: one answer of one group, which has a category in each dimension of the table. */
public record Cell(List<Integer> group, int answer) {}
