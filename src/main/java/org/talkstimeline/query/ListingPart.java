package org.talkstimeline.query;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.talkstimeline.problem.Fault;

/**
 * How a collection is asked for: which page, in which order, in which format.
 */
class ListingPart implements Part {

	private static final int SIZE = 20;

	private static final int LARGEST = 200;

	private final List<Field> fields;

	ListingPart(Set<String> sortable) {
		this.fields = List.of(new Field("page", false, Reader.number(0, Integer.MAX_VALUE)),
				new Field("size", false, Reader.number(1, LARGEST)), new Field("sort", true, Reader.order(sortable)),
				new Field("format", false, Reader.constant(Format.class)));
	}

	@Override
	public List<Field> fields() {
		return this.fields;
	}

	@Override
	public Object make(Map<String, List<Object>> values, List<Fault> faults) {
		int page = number(values, "page", 0);
		int size = number(values, "size", SIZE);
		int last = Integer.MAX_VALUE / size - 1;
		if (page > last) {
			faults.add(Fault.ofParameter("page",
					"\"%d\" is too far: with size=%d, %d is the last page that can be asked for".formatted(page, size,
							last)));
			page = 0;
		}
		Format format = values.get("format").stream().map(Format.class::cast).findFirst().orElse(null);
		return new Listing(PageRequest.of(page, size, Sort.by(orders(values, faults))), format);
	}

	private static int number(Map<String, List<Object>> values, String name, int standard) {
		return values.get(name).stream().map(Integer.class::cast).findFirst().orElse(standard);
	}

	private static List<Sort.Order> orders(Map<String, List<Object>> values, List<Fault> faults) {
		List<Sort.Order> orders = values.get("sort").stream().map(Sort.Order.class::cast).toList();
		Set<String> seen = new HashSet<>();
		for (Sort.Order order : orders) {
			if (!seen.add(order.getProperty())) {
				faults.add(Fault.ofParameter("sort",
						"names \"%s\" twice; name each field once".formatted(order.getProperty())));
			}
		}
		return orders;
	}

}
