package org.talkstimeline;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Sees to it that a commit is on disk when it is acknowledged, whatever database URL was
 * given: each connection says so again, as a URL may say otherwise. A store that went
 * away comes back by itself.
 */
@Component
class Durability implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool) {
			String url = String.valueOf(pool.getJdbcUrl());
			if (url.startsWith("jdbc:h2:")) {
				pool.setConnectionInitSql("SET WRITE_DELAY 0");
				pool.setExceptionOverride(new ClosedStore(pool));
			}
			else if (url.startsWith("jdbc:postgresql:")) {
				pool.setConnectionInitSql("SET synchronous_commit TO on");
			}
		}
		return bean;
	}

}
