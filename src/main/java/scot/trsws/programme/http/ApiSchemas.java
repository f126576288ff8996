package scot.trsws.programme.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Says of each schema what follows from the way all nouns are written and read: a draft allows no unknown field; a
 * view always has all its fields, and those that its draft does not require may be null.
 */
final class ApiSchemas {

    private static final Set<String> OF_EVERY_NOUN = Set.of("id", "version", "createdAt", "updatedAt");
    private static final String DRAFT = "Draft";

    private ApiSchemas() {}

    static void complete(Components components) {
        var schemas = components.getSchemas();
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                complete(name, schema, schemas);
            }
        });
    }

    private static void complete(String name, Schema schema, Map<String, Schema> schemas) {
        var required = required(schema);
        var draft = schemas.get(name + DRAFT);
        if (draft != null) {
            required.addAll(required(draft));
        }
        if (schema.getProperties().keySet().containsAll(OF_EVERY_NOUN)) {
            required.addAll(OF_EVERY_NOUN);
        }
        var properties = new LinkedHashMap<String, Schema>();
        schema.getProperties().forEach((property, type) -> properties.put(property,
                required.contains(property) || isArray(type) || name.startsWith("Problem") ? type : orNull(type)));
        schema.setProperties(properties);
        if (name.endsWith(DRAFT)) {
            schema.setAdditionalPropertiesBoolean(false);
        } else if (draft != null) {
            schema.setRequired(new ArrayList<>(properties.keySet()));
        }
    }

    private static Set<String> required(Schema schema) {
        return new HashSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
    }

    private static boolean isArray(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.ARRAY);
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema().anyOf(List.of(schema, OASFactory.createSchema().addType(SchemaType.NULL)));
        }
        return schema.getType() == null || schema.getType().contains(SchemaType.NULL) ? schema : schema.addType(SchemaType.NULL);
    }
}
