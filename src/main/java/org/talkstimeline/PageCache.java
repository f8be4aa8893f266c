package org.talkstimeline;

import java.util.Locale;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Keeps the pages that H2 remembers within the memory that there is. It weighs pages of
 * long answers as a tenth of what they are, so that its own default, a sixteenth of all
 * memory, would come to more than all of it.
 */
@Component
class PageCache implements BeanPostProcessor {

	private static final int SHARE = 64;

	private static final int KILOBYTE = 1024;

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool) {
			String url = String.valueOf(pool.getJdbcUrl());
			boolean told = url.toUpperCase(Locale.ROOT).contains(";CACHE_SIZE=");
			if (url.startsWith("jdbc:h2:") && !told) {
				pool.setJdbcUrl(url + ";CACHE_SIZE=" + Runtime.getRuntime().maxMemory() / SHARE / KILOBYTE);
			}
		}
		return bean;
	}

}
