package io.careline.core.json;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Jackson 2 behind the convention. */
record JacksonBackend(ObjectMapper mapper) implements Backend {
    /** Reads within the limits that {@link CarelineJson} promises. */
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(CarelineJson.LONGEST_DOCUMENT)
                    .maxTokenCount(400_000)
                    .maxNestingDepth(100)
                    .maxStringLength(500_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(400)
                    .build())
            .build();

    @Override
    public String text(@Nullable Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            JacksonTree.write(tree, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    public @Nullable Object tree(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            return whole(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object whole(JsonParser parser) throws IOException {
        try {
            Object tree = JacksonTree.read(parser);
            if (parser.nextToken() != null) {
                throw Pointer.ROOT.fault("expected nothing more after the document");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw JacksonTree.at(parser).fault(problem(e), e);
        }
    }

    private static String problem(JsonProcessingException e) {
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return "malformed JSON" + where + ": " + e.getOriginalMessage();
    }

    @Override
    public boolean claims(Class<?> type) {
        return Stream.of(
                        Stream.of(type),
                        Stream.of(type.getDeclaredConstructors()),
                        Stream.of(type.getDeclaredMethods()),
                        Stream.of(type.getDeclaredFields()))
                .flatMap(elements -> elements)
                .anyMatch(JacksonBackend::isAnnotated);
    }

    private static boolean isAnnotated(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(JacksonAnnotation.class));
    }

    @Override
    public @Nullable Object write(Object value) {
        try {
            return tree(mapper.writer().with(JSON).writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "value of " + value.getClass().getName() + " cannot be written: " + e.getOriginalMessage(), e);
        }
    }

    @Override
    public Object read(Object tree, Type type, Pointer at) {
        try {
            Object value =
                    mapper.readerFor(mapper.constructType(type)).with(JSON).readValue(text(tree));
            if (value == null) {
                throw at.unexpected("a value of " + type.getTypeName(), null);
            }
            return value;
        } catch (JsonMappingException e) {
            throw e.getCause() instanceof InvalidJsonException cause
                    ? cause
                    : place(e, at).fault(e.getOriginalMessage(), e);
        } catch (JsonProcessingException e) {
            throw at.fault(e.getOriginalMessage(), e);
        }
    }

    private static Pointer place(JsonMappingException e, Pointer at) {
        Pointer place = at;
        for (JsonMappingException.Reference step : e.getPath()) {
            place = step.getFieldName() == null ? place.to(step.getIndex()) : place.to(step.getFieldName());
        }
        return place;
    }
}
