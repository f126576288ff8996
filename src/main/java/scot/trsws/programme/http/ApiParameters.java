package scot.trsws.programme.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters in the API document: an operation's own, and those that all operations of its method have. */
final class ApiParameters {

    private ApiParameters() {}

    static List<Parameter> of(HttpMethod method, Operation operation) {
        var parameters = new ArrayList<Parameter>(operation.getParameters() == null ? List.of() : operation.getParameters());
        if (method == HttpMethod.GET) {
            parameters.add(header("If-None-Match", "The ETag of what you have: 304 without a body where it is still the same.", 8_000));
        } else {
            parameters.add(OASFactory.createParameter().name("dryRun").in(Parameter.In.QUERY)
                    .description("Answers as the write would, and keeps nothing.")
                    .schema(OASFactory.createSchema().addType(SchemaType.BOOLEAN).defaultValue(false)));
        }
        if (method == HttpMethod.POST && !isUnrepeatable(operation)) {
            parameters.add(header("Idempotency-Key", "Any text of your own: the same request with the same key is answered once, for 48 hours.", 255));
        }
        parameters.forEach(ApiParameters::separateByCommas);
        parameters.stream().filter(parameter -> parameter.getName().equals("updatedSince")).forEach(parameter -> parameter.setDescription(
                "Those written since this instant. A slow write may appear with an instant just before: ask again with an overlap of ten seconds. Deletions do not appear."));
        parameters.sort(Comparator.comparing(Parameter::getIn).thenComparing(Parameter::getName));
        return parameters;
    }

    static boolean isUnrepeatable(Operation operation) {
        return operation.getExtensions() != null && operation.getExtensions().containsKey(Unrepeatable.EXTENSION);
    }

    private static Parameter header(String name, String description, int longest) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).minLength(1).maxLength(longest));
    }

    private static void separateByCommas(Parameter parameter) {
        var schema = parameter.getSchema();
        if (parameter.getIn() == Parameter.In.QUERY && schema != null && schema.getType() != null && schema.getType().contains(SchemaType.ARRAY)) {
            parameter.style(Parameter.Style.FORM).explode(false);
        }
    }
}
