package scot.trsws.programme.workstream.survey;

import static scot.trsws.programme.http.Problem.Error.at;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.http.CsvFile;
import scot.trsws.programme.http.Problem;

/** Responses as a table: a column for each dimension and question, in any order. All of them fit the sheet, or none is taken. */
record ResponseTable(Sheet sheet, List<String> columns, List<List<String>> rows) {

    private static final int TOLD = 100;

    static List<Response> read(Sheet sheet, CsvFile file) {
        var rows = file.rows();
        var columns = rows.isEmpty() ? List.<String>of() : rows.get(0).stream().map(String::strip).toList();
        var table = new ResponseTable(sheet, columns, rows.isEmpty() ? rows : rows.subList(1, rows.size()));
        refuse(table.headerErrors().toList());
        var responses = table.rows.stream().map(table::response).toList();
        refuse(IntStream.range(0, responses.size()).boxed().flatMap(row -> table.errors(row, responses.get(row))).toList());
        return responses;
    }

    private Stream<Problem.Error> headerErrors() {
        var seen = new HashSet<String>();
        var wrong = columns.stream().flatMap(column -> !sheet.dimensions().containsKey(column) && !sheet.questions().containsKey(column)
                ? Stream.of(at(place(1, column), "is the code of no dimension and no question of this instrument"))
                : seen.add(column) ? Stream.empty() : Stream.of(at(place(1, column), "must be named only once")));
        var missing = sheet.questions().values().stream().filter(question -> question.required() && !columns.contains(question.code()))
                .map(question -> at(place(1, question.code()), "is required"));
        var empty = rows.isEmpty() ? Stream.of(at("", "must have a line for each response, below its header")) : Stream.<Problem.Error>empty();
        return Stream.of(wrong, missing, empty).flatMap(errors -> errors);
    }

    private Response response(List<String> cells) {
        var groups = new LinkedHashMap<String, String>();
        var answers = new LinkedHashMap<String, Object>();
        for (var column = 0; column < Math.min(cells.size(), columns.size()); column++) {
            var code = columns.get(column);
            if (sheet.dimensions().containsKey(code)) {
                groups.put(code, cells.get(column).isBlank() ? null : cells.get(column).strip());
            } else {
                answers.put(code, Answering.read(sheet.questions().get(code), cells.get(column)));
            }
        }
        return new Response(groups, answers);
    }

    /** Lines are counted as a spreadsheet does, the header being the first. */
    private Stream<Problem.Error> errors(int row, Response response) {
        var line = row + 2;
        var cells = rows.get(row).size();
        if (cells != columns.size()) {
            return Stream.of(at("/" + line, "has " + cells + " cells, and the header " + columns.size()));
        }
        return sheet.errors(response).stream().map(error -> at(error.pointer().replaceFirst("^/(groups|answers)", "/" + line), error.detail()));
    }

    private static void refuse(List<Problem.Error> errors) {
        if (errors.isEmpty()) {
            return;
        }
        var told = new ArrayList<>(errors.subList(0, Math.min(TOLD, errors.size())));
        if (errors.size() > TOLD) {
            told.add(at("", "and " + (errors.size() - TOLD) + " more places are wrong"));
        }
        throw Problem.invalid(told);
    }

    private static String place(int line, String column) {
        return "/" + line + Sheet.escaped(column);
    }
}
