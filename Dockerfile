# The product as one image: `docker build -t tilbudsvifte .`; what it needs is said in compose.yaml and .env.example.
FROM node:22-bookworm-slim AS build
WORKDIR /tilbudsvifte
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data LOG_FORMAT=json
WORKDIR /tilbudsvifte
COPY --from=build /tilbudsvifte/package.json ./package.json
COPY --from=build /tilbudsvifte/node_modules ./node_modules
COPY --from=build /tilbudsvifte/libs ./libs
COPY --from=build /tilbudsvifte/migrations ./migrations
COPY --from=build /tilbudsvifte/seed ./seed
COPY --from=build /tilbudsvifte/api ./api
COPY --from=build /tilbudsvifte/dashboard/dist ./dashboard/dist
# The program writes to /data alone, and there only with the embedded database.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --start-period=60s --interval=10s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "api/dist/program/main.js"]
