package org.talkstimeline.query;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.talkstimeline.problem.Fault;
import org.talkstimeline.problem.ProblemType;
import org.talkstimeline.problem.RequestProblem;
import org.talkstimeline.problem.StrictQuery;
import org.talkstimeline.timeline.AsOf;

/**
 * Reads the whole query before a controller is called, so that every fault of it is
 * reported together, and hands out its parts as arguments. Methods that take nothing from
 * the query refuse every parameter.
 */
public class QueryArguments implements HandlerInterceptor, HandlerMethodArgumentResolver {

	private static final String READ = QueryArguments.class.getName();

	private final Map<Method, Form> forms = new ConcurrentHashMap<>();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method
				&& AnnotatedElementUtils.hasAnnotation(method.getBeanType(), StrictQuery.class)) {
			checkPath(request);
			List<Fault> faults = new ArrayList<>();
			RawQuery query = RawQuery.of(request.getQueryString(), faults);
			Form form = this.forms.computeIfAbsent(method.getMethod(), Form::new);
			request.setAttribute(READ, form.read(query, faults));
			if (!faults.isEmpty()) {
				throw RequestProblem.of(ProblemType.INVALID_PARAMETER, faults);
			}
		}
		return true;
	}

	/**
	 * What stands after a semicolon would be ignored silently, and no store can be asked
	 * for control characters.
	 */
	private static void checkPath(HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		boolean odd = variables instanceof Map<?, ?> map && map.values()
			.stream()
			.anyMatch((value) -> value.toString().chars().anyMatch(Character::isISOControl));
		if (odd || request.getRequestURI().indexOf(';') >= 0) {
			throw new RequestProblem(ProblemType.NOT_FOUND,
					"No address of the service holds a semicolon or a control character; GET /api/v1 links to everything.");
		}
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == AsOf.class || parameter.hasParameterAnnotation(FromQuery.class)
				|| parameter.hasParameterAnnotation(SortedBy.class);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Object read = request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST);
		Object argument = (read instanceof Map<?, ?> arguments) ? arguments.get(parameter.getParameterIndex()) : null;
		return (argument instanceof Listing listing) ? listing.accepting(request.getHeader(HttpHeaders.ACCEPT))
				: argument;
	}

}
