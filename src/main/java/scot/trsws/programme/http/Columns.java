package scot.trsws.programme.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The columns of a record as a table: a nested record becomes a.b, a list one cell. */
record Columns(List<String> names) {

    static Columns of(Class<?> type) {
        var names = new ArrayList<String>();
        collect("", type, names);
        return new Columns(List.copyOf(names));
    }

    private static void collect(String prefix, Class<?> type, List<String> names) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isRecord()) {
                collect(prefix + component.getName() + ".", component.getType(), names);
            } else {
                names.add(prefix + component.getName());
            }
        }
    }

    Map<String, Object> cells(JsonNode row) {
        var cells = new LinkedHashMap<String, Object>();
        names.forEach(name -> cells.put(name, cell(row.at("/" + name.replace('.', '/')))));
        return cells;
    }

    private static Object cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isNumber()) {
            return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.numberValue();
        }
        return value.isArray() ? list(value) : harmless(value.isValueNode() ? value.asText() : value.toString());
    }

    private static String list(JsonNode values) {
        var scalar = StreamSupport.stream(values.spliterator(), false).allMatch(JsonNode::isValueNode);
        return scalar ? harmless(StreamSupport.stream(values.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining("; ")))
                : values.toString();
    }

    /** A spreadsheet runs a cell that starts like a formula; an apostrophe before it makes it text. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
