package scot.trsws.programme.http;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Names the schemas of pages and changes after the noun that they hold: PartnerPage, PartnerChange. */
final class SchemaNames {

    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Map<String, String> names = new HashMap<>();

    private SchemaNames(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void settle(OpenAPI document) {
        var naming = new SchemaNames(document.getComponents().getSchemas());
        naming.schemas.keySet().forEach(name -> naming.names.put(name, naming.name(name)));
        var renamed = new LinkedHashMap<String, Schema>();
        naming.schemas.forEach((name, schema) -> renamed.put(naming.names.get(name), schema));
        document.getComponents().setSchemas(renamed);
        renamed.values().forEach(naming::rename);
        document.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .forEach(media -> naming.rename(media.getSchema()));
    }

    private String name(String name) {
        if (name.startsWith("Page") && held(name, "items") != null) {
            return name(held(name, "items")) + "Page";
        }
        return name.startsWith("Change") && held(name, "after") != null ? held(name, "after") + "Change" : name;
    }

    private String held(String name, String property) {
        var schema = schemas.get(name).getProperties() == null ? null : schemas.get(name).getProperties().get(property);
        var held = schema != null && schema.getItems() != null ? schema.getItems() : schema;
        return held == null || held.getRef() == null ? null : held.getRef().substring(PREFIX.length());
    }

    private void rename(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null && schema.getRef().startsWith(PREFIX)) {
            schema.setRef(PREFIX + names.getOrDefault(schema.getRef().substring(PREFIX.length()), schema.getRef().substring(PREFIX.length())));
        }
        rename(schema.getItems());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::rename);
        }
    }
}
