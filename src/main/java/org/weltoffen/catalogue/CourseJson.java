package org.weltoffen.catalogue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.springframework.stereotype.Component;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.QuestionTypes;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/// Writes a course as one JSON document and reads it back. The same course always gives the same bytes. Numbers and
/// switches that an older document lacks are 0 and false.
@Component
class CourseJson {

    private final JsonMapper json;

    CourseJson(Blocks blocks, QuestionTypes questions) {
        var builder = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .addMixIn(BlockContent.class, NamedByBlock.class)
                .addMixIn(Question.class, NamedByType.class);
        blocks.forms().forEach((key, form) -> builder.registerSubtypes(new NamedType(form, key)));
        questions.forms().forEach((key, form) -> builder.registerSubtypes(new NamedType(form, key)));
        json = builder.build();
    }

    String write(Course course) {
        return json.writeValueAsString(course);
    }

    Course read(String document) {
        return json.readValue(document, Course.class);
    }

    /// The block's key stands beside its content.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    interface NamedByBlock {}

    /// A question carries its type itself.
    @JsonTypeInfo(
            use = JsonTypeInfo.Id.NAME,
            include = JsonTypeInfo.As.EXISTING_PROPERTY,
            property = "type",
            visible = true)
    interface NamedByType {}
}
