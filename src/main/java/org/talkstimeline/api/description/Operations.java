package org.talkstimeline.api.description;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.talkstimeline.http.AnswerOf;
import org.talkstimeline.query.Listing;

/**
 * Describes each operation from the declaration of the method that serves it, in place of
 * what the framework would guess.
 */
class Operations implements GlobalOperationCustomizer {

	static final String BEARER = "bearer";

	private static final String JSON = "application/json";

	private static final int LARGEST_PAGE = 200;

	private final RecordSchemas schemas;

	private final Map<String, Tag> tags = new ConcurrentSkipListMap<>();

	Operations(RecordSchemas schemas) {
		this.schemas = schemas;
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		Method method = handler.getMethod();
		Address address = Address.of(handler);
		boolean page = List.of(method.getParameterTypes()).contains(Listing.class);
		AnswerOf answer = AnnotatedElementUtils.findMergedAnnotation(method, AnswerOf.class);
		String id = address.operation(page);
		String comment = Comments.of(method);
		operation.operationId(id).summary(Comments.firstSentence(comment)).description(comment);
		operation.tags(List.of(tag(handler.getBeanType())));
		List<Parameter> parameters = new ArrayList<>(Parameters.of(method));
		if (answer != null && address.reads()) {
			parameters.add(new Parameter().$ref("#/components/parameters/If-None-Match"));
			parameters.add(new Parameter().$ref("#/components/parameters/If-Modified-Since"));
		}
		operation.setParameters(parameters);
		describeBody(operation, answer, id);
		Collection<String> types = types(operation);
		ApiResponses responses = new ApiResponses();
		responses.addApiResponse("200", success(method, address, answer, page, types, id));
		boolean open = address.reads() || method.isAnnotationPresent(SecurityRequirements.class);
		if (answer != null && answer.creates()) {
			ApiResponse created = success(method, address, answer, page, types, id)
				.description("Something new was kept.");
			responses.addApiResponse("201", Responses.with(created, List.of("Location")));
		}
		addOthers(responses, address, answer, page, open);
		operation.responses(responses);
		operation.setSecurity(open ? List.of() : List.of(new SecurityRequirement().addList(BEARER)));
		return operation;
	}

	/**
	 * Gives the groups of operations.
	 * @return one for each controller met
	 */
	List<Tag> tags() {
		return List.copyOf(this.tags.values());
	}

	private String tag(Class<?> controller) {
		String name = controller.getSimpleName().replaceFirst("Controller$", "");
		this.tags.computeIfAbsent(name, (key) -> new Tag().name(key).description(Comments.of(controller)));
		return name;
	}

	private void describeBody(Operation operation, @Nullable AnswerOf answer, String id) {
		operation.setRequestBody(null);
		if (answer != null && answer.takes() != Void.class) {
			MediaType json = media(this.schemas.of(answer.takes()), Examples.of(id + "-request"));
			operation.setRequestBody(new RequestBody().required(true)
				.description(Comments.of(answer.takes()))
				.content(new Content().addMediaType(JSON, json)));
		}
	}

	/** An example that is null would be one of null. */
	private static MediaType media(Schema<?> schema, @Nullable Object example) {
		MediaType media = new MediaType().schema(schema);
		return (example != null) ? media.example(example) : media;
	}

	private static Collection<String> types(Operation operation) {
		ApiResponse guessed = (operation.getResponses() != null) ? operation.getResponses().get("200") : null;
		return (guessed != null && guessed.getContent() != null) ? guessed.getContent().keySet() : Set.of(JSON);
	}

	private ApiResponse success(Method method, Address address, @Nullable AnswerOf answer, boolean page,
			Collection<String> types, String id) {
		ApiResponse response = new ApiResponse().description(page ? "A page of the collection." : "The answer.");
		Content content = new Content();
		for (String type : types) {
			Schema<?> schema = type.equals(JSON) ? json(method, answer, page) : Schemas.body(type);
			content.addMediaType(type, media(schema, type.equals(JSON) ? Examples.of(id) : null));
		}
		if (answer == null || !address.reads()) {
			return Responses.with(response.content(content), (answer == null) ? Headers.anyOrigin() : Headers.always());
		}
		return Responses.with(response.content(content), page ? Headers.ofPage() : Headers.ofRevalidation());
	}

	private Schema<?> json(Method method, @Nullable AnswerOf answer, boolean page) {
		if (answer != null) {
			return page ? this.schemas.page(answer.value(), LARGEST_PAGE) : this.schemas.of(answer.value());
		}
		if (method.getGenericReturnType() instanceof ParameterizedType list
				&& list.getActualTypeArguments()[0] instanceof Class<?> item) {
			return Schemas.array(this.schemas.of(item), LARGEST_PAGE);
		}
		return this.schemas.of(method.getReturnType());
	}

	private static void addOthers(ApiResponses responses, Address address, @Nullable AnswerOf answer, boolean page,
			boolean open) {
		if (answer != null && address.reads()) {
			responses.addApiResponse("304", Responses.notModified());
		}
		if (answer != null && address.reads() && address.path().contains("{")) {
			responses.addApiResponse("308", Responses.moved());
		}
		List<Integer> problems = new ArrayList<>(List.of(400));
		if (!open) {
			problems.addAll(List.of(401, 403));
		}
		if (address.reads() && !page || address.path().contains("{")) {
			problems.add(404);
		}
		problems.add(406);
		if (answer != null && answer.takes() != Void.class) {
			problems.addAll(List.of(413, 415));
		}
		problems.add(414);
		if (!address.reads()) {
			problems.add(429);
		}
		problems.addAll(List.of(431, 500, 503));
		problems.forEach((status) -> responses.addApiResponse(String.valueOf(status), Responses.problem(status)));
	}

}
