package eu.werein.platform.web;

import eu.werein.platform.access.Allowed;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

/** What springdoc cannot see by itself: who may call, and which properties are always there. */
final class ApiDocument implements OperationCustomizer, ModelConverter {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Allowed allowed = method.getMethodAnnotation(Allowed.class);
        if (allowed != null) {
            operation.addExtension(
                    "x-roles",
                    Arrays.stream(allowed.value())
                            .map(caller -> caller.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .toList());
        }
        Arrays.stream(method.getMethodParameters())
                .filter(IdempotencyKeyArgument::isKey)
                .findFirst()
                .ifPresent(key -> describeIdempotencyKey(operation, key.getParameterName()));
        return operation;
    }

    private static void describeIdempotencyKey(Operation operation, @Nullable String parameter) {
        if (operation.getParameters() != null) {
            operation.getParameters().removeIf(one -> one.getName().equals(parameter));
        }
        operation.addParametersItem(
                new HeaderParameter()
                        .name(IdempotencyKey.HEADER)
                        .description("The same key with the same body has its effect once.")
                        .required(false)
                        .schema(new StringSchema().pattern(IdempotencyKey.PATTERN)));
    }

    /** Components of a record are required unless they say that they may be null. */
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        recordClass(type.getType())
                .ifPresent(record -> requireComponents(record, definition(resolved, context)));
        return resolved;
    }

    private static @Nullable Schema<?> definition(
            @Nullable Schema<?> resolved, ModelConverterContext context) {
        if (resolved == null || resolved.get$ref() == null) {
            return resolved;
        }
        String reference = resolved.get$ref();
        return context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static Optional<Class<?>> recordClass(@Nullable Type type) {
        if (type == null) {
            return Optional.empty();
        }
        JavaType known =
                type instanceof com.fasterxml.jackson.databind.JavaType legacy
                        ? TypeFactory.createDefaultInstance().constructType(legacy.getRawClass())
                        : TypeFactory.createDefaultInstance().constructType(type);
        Class<?> raw = known.getRawClass();
        return raw.isRecord() ? Optional.of(raw) : Optional.empty();
    }

    private static void requireComponents(Class<?> record, @Nullable Schema<?> schema) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            boolean nullable =
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                            || component.getType() == Optional.class;
            boolean known = schema.getProperties().containsKey(component.getName());
            boolean required =
                    schema.getRequired() != null
                            && schema.getRequired().contains(component.getName());
            if (!nullable && known && !required) {
                schema.addRequiredItem(component.getName());
            }
        }
    }
}
